import { field } from '../field.ts';
import { choice } from '../values/choice.ts';
import { group } from '../values/group.ts';
import { matching, webAddress } from '../values/matching.ts';
import { contentFile, text } from '../values/text.ts';
import { yesNo } from '../values/yes-no.ts';

/** The owner and name of a repository, as git hosts write them; its address is suggested back to it. */
function repository() {
  return matching(/^[\w.-]+(?:\/[\w.-]+)+$/, 'field/repository', {
    meant: (value) =>
      /^(?:https?:\/\/|git@)[\w.-]+[/:]([\w.-]+(?:\/[\w.-]+)+?)(?:\.git)?\/?$/.exec(value)?.[1],
  });
}

/** Where the newsroom's files are kept, for writing in the browser at `/admin/`. */
export function editor() {
  return group({
    backend: field(
      choice(['github', 'gitlab', 'gitea', 'local'], {
        forgejo: 'gitea',
        codeberg: 'gitea',
        lokal: 'local',
      }),
      {
        label: { id: 'Hos git', en: 'Git host' },
        en: 'Where the repository is: github, gitlab, gitea (Forgejo and Codeberg too), or local for this computer.',
        id: 'Tempat repositorinya: github, gitlab, gitea (juga Forgejo dan Codeberg), atau local untuk komputer ini.',
        example: 'github',
        synonyms: ['hos', 'host', 'jenis', 'name'],
      },
    ),
    repo: field(repository().optional(), {
      label: { id: 'Repositori', en: 'Repository' },
      en: 'The owner and the name of the repository.',
      id: 'Pemilik dan nama repositorinya.',
      example: 'kabarkota/situs',
      synonyms: ['repositori', 'repository', 'proyek', 'project'],
    }),
    branch: field(text().optional(), {
      label: { id: 'Cabang', en: 'Branch' },
      en: 'The branch that is published, where it is not main.',
      id: 'Cabang yang diterbitkan, kalau bukan main.',
      example: 'main',
      synonyms: ['cabang'],
    }),
    address: field(webAddress().optional(), {
      label: { id: 'Alamat hos git', en: 'Address of the git host' },
      en: 'Where a host of your own or Codeberg answers.',
      id: 'Alamat hos git milik sendiri, atau Codeberg.',
      example: 'https://codeberg.org',
      synonyms: ['alamat', 'url', 'server'],
    }),
    app: field(text().optional(), {
      label: { id: 'ID aplikasi', en: 'Application ID' },
      en: 'On GitLab and Gitea: the ID of an application made there, by which one signs in without a token.',
      id: 'Di GitLab dan Gitea: ID aplikasi yang dibuat di sana, supaya orang masuk tanpa token.',
      example: '4a2bbda6c0f34a5b9d0e',
      synonyms: ['app_id', 'aplikasi', 'client_id'],
    }),
    apart: field(yesNo().optional(), {
      label: { id: 'Terpisah', en: 'Apart' },
      en: 'yes leaves /admin/ out of the site; npm run build -- --admin-only makes it for an address of its own.',
      id: 'ya meniadakan /admin/ dari situs; npm run build -- --admin-only membuatnya untuk alamat tersendiri.',
      example: 'ya',
      synonyms: ['terpisah', 'separate'],
    }),
    folder: field(contentFile().optional(), {
      label: { id: 'Folder isi', en: 'Content folder' },
      en: 'The content folder in the repository, where it is not content.',
      id: 'Folder isi di repositori, kalau bukan content.',
      example: 'content',
      synonyms: ['path', 'isi'],
    }),
  });
}
