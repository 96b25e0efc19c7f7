import { z } from 'zod';
import { field } from './field.ts';
import { id } from './values/address.ts';
import { choice } from './values/choice.ts';
import { list } from './values/list.ts';
import { webAddress } from './values/matching.ts';
import { text } from './values/text.ts';
import { wholeNumber } from './values/whole-number.ts';
import { yesNo } from './values/yes-no.ts';

/** The ways to a host. */
export const WAYS = ['sftp', 'ftps', 'ftp', 'rsync', 's3', 'folder'] as const;

/** How the host is reached. */
const way = () => ({
  kind: field(choice(WAYS, { ssh: 'sftp', 'ftp-tls': 'ftps', ftpes: 'ftps', lokal: 'folder' }), {
    en: 'The way to it: sftp, ftps, ftp (nothing is encrypted), rsync (over ssh), s3, or folder (of this computer).',
    id: 'Jalan ke sana: sftp, ftps, ftp (tanpa enkripsi), rsync (lewat ssh), s3, atau folder (di komputer ini).',
    example: 'sftp',
    synonyms: ['jenis', 'cara', 'type', 'protocol'],
  }),
  server: field(text().optional(), {
    en: 'The name of the server.',
    id: 'Nama server.',
    example: 'ftp.kabarkota.example',
    synonyms: ['host', 'hostname', 'peladen'],
  }),
  port: field(wholeNumber(1, 65_535).optional(), {
    en: 'Its port, where that is not the usual one.',
    id: 'Portanya, kalau bukan yang biasa.',
    example: '2222',
    synonyms: ['porta'],
  }),
  user: field(text().optional(), {
    en: 'The name of the account. The password never stands here.',
    id: 'Nama akun. Kata sandi tidak pernah ditulis di sini.',
    example: 'kabarkota',
    synonyms: ['username', 'akun', 'pengguna'],
  }),
  folder: field(text().optional(), {
    en: 'The folder of the site there: public_html on most hosts; an absolute path for folder.',
    id: 'Folder situs di sana: public_html di kebanyakan hos; alamat lengkap untuk kind folder.',
    example: 'public_html',
    synonyms: ['path', 'direktori', 'directory', 'remoteDir'],
  }),
  fingerprint: field(text().optional(), {
    en: 'For sftp and rsync: the key of the host, so that nobody can stand in for it.',
    id: 'Untuk sftp dan rsync: kunci hos, supaya tidak ada yang bisa menyamar.',
    example: 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU',
    synonyms: ['sidikJari', 'hostKey'],
  }),
  unencrypted: field(yesNo().optional(), {
    en: 'For ftp: yes where password and files may travel unencrypted.',
    id: 'Untuk ftp: ya kalau kata sandi dan berkas boleh dikirim tanpa enkripsi.',
    example: 'ya',
    synonyms: ['tanpaEnkripsi', 'insecure'],
  }),
  bucket: field(text().optional(), {
    en: 'For s3: the name of the bucket.',
    id: 'Untuk s3: nama bucket.',
    example: 'kabarkota',
    synonyms: ['ember'],
  }),
  region: field(text().optional(), {
    en: 'For s3: the region.',
    id: 'Untuk s3: wilayahnya.',
    example: 'ap-southeast-3',
    synonyms: ['wilayah'],
  }),
  endpoint: field(webAddress().optional(), {
    en: 'For s3 of others than Amazon: where it answers.',
    id: 'Untuk s3 selain Amazon: alamat layanannya.',
    example: 'https://s3.example.id',
    synonyms: ['alamatS3'],
  }),
});

/** A host in `publish.yaml`. */
const target = z.object({
  name: field(id(), {
    en: 'What it is called after --to.',
    id: 'Namanya sesudah --to.',
    example: 'utama',
    synonyms: ['nama', 'id'],
  }),
  ...way(),
  preset: field(
    choice(['apache', 'nginx', 'cloudflare', 'netlify', 'github'], {
      litespeed: 'apache',
      cpanel: 'apache',
    }).optional(),
    {
      en: 'What files the host needs beside the site, as build -- --host: apache (cPanel, LiteSpeed), nginx, cloudflare, netlify, github.',
      id: 'Berkas tambahan bagi hos itu, seperti build -- --host: apache (cPanel, LiteSpeed), nginx, cloudflare, netlify, github.',
      example: 'apache',
      synonyms: ['hosting', 'berkasHos'],
    },
  ),
  address: field(webAddress().optional(), {
    en: 'Where readers find it, where that is not the url of site.yaml.',
    id: 'Alamat bagi pembaca, kalau bukan url di site.yaml.',
    example: 'https://cadangan.kabarkota.example',
    synonyms: ['alamat', 'url'],
  }),
});

/** `publish.yaml`: the hosts that the site is sent to; the first is meant where none is named. */
export const publishSchema = z.object({
  targets: field(list(target), {
    en: 'The hosts, the usual one first.',
    id: 'Hos-hos tujuan, yang biasa lebih dahulu.',
    synonyms: ['tujuan', 'hosts', 'hos'],
  }),
});

/** A host that the site is sent to. */
export type PublishTarget = z.output<typeof target>;
