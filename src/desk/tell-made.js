// A page tells the server of what reading it was made, once they are connected: what is saved while a page
// loads is told before anybody listens.
(() => {
  const { made } = document.getElementById('warta-desk').dataset;
  const client = document.querySelector('script[src$="/@vite/client"]');
  if (client)
    import(client.src).then(({ createHotContext }) =>
      createHotContext('/warta-desk').send('warta:made', Number(made)),
    );
})();
