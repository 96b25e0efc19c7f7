/** A voice of the device, in the words of the oldest browser: notes in `said` what it is given to say. */
export const VOICE = `(function () {
  var voice = { lang: 'id-ID', localService: true, name: 'Uji', voiceURI: '', default: true };
  var timer;
  // Not every browser of that age can make a bare EventTarget.
  function target() { return document.createElement('i'); }
  function Utterance(text) {
    var utterance = target();
    utterance.text = text;
    utterance.rate = 1;
    return utterance;
  }
  var synthesis = target();
  synthesis.getVoices = function () { return [voice]; };
  synthesis.cancel = function () { clearTimeout(timer); };
  synthesis.speak = function (utterance) {
    said.push(utterance.text);
    timer = setTimeout(function () { utterance.dispatchEvent(new Event('end')); }, 20);
  };
  self.said = [];
  self.SpeechSynthesisUtterance = Utterance;
  Object.defineProperty(self, 'speechSynthesis', { value: synthesis });
})();`;
