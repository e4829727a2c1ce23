// Written by `npm run catalogue`; change the command, not this file.

/** Which figures these are: release, way of computing, revision. */
export const figuresVersion = 'occupations onet-30.0 1'

/** Shown wherever the figures are. */
export const attribution =
  'Required levels and relevance are computed from O*NET 30.0 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license; modified: levels rounded, relevance from importance, levels of work styles assumed from importance. O*NET is a trademark of USDOL/ETA, which has not approved, endorsed or tested these modifications. Occupation links: ESCO v1.2, European Commission. Skills: CompetentNL (SBB, UWV, CBS, TNO).'

/** Linked skills, in the order of `figures`. */
export const linkedSkills =
  'B620732163 DB21DC938E 8500CACF46 DB6B8EEBD1 CECB22E3FA 7C37C4FF38 2E80D9179C 4F97986168 9DD6D3E301 22799303D1 5D8EA693BD 0A4C7D6130 9DC1DB64EA E033DC4809 C8730D1BAB F755E32480 83D3AC05BD D28377D00A BC3AB34C1A 072570C444 E66E6D3B86 0802CD6B4E 2492D7AE9B F2FD24AA16 717E511A75 299CE88E49 CFE8550C77 FCCEE4730B D5AD4F0905 6AE2F3F890 2F2D779459 78E94823F7 E1F935288C 5D96B8A9BF 1F27972B01 CB768EFA19 7555D32771 49790E767C 1A5EF0A63E D0866C5206 4257E202F2 5C8ADA7777 49BD0F4516 66C527547D B03F4F484C 9744544CFB 23131CF73E 3DECCF2E7C 07DBC86B2C 44C6CEB444 E71773F7A8 B48D956870 6180B5A6EE 518455478C B4866702BB FAB3EE0CD1 3D18A18F12 DEDBBC55E0 26D3098394 2965722BD7 590AC2FC12 53E033E58A 4D400FE127 752EEDBE89 F2D610E19F E06265451B 29B470A4FC C21A058358 D5BBA931FB 1C1D574677 4C03E226B4 B260384107 1D54A21B60 BC98BE9135 00F4349F9A 234586C77C 4DDDBC0121 4186375D3A A43394A208 647BB5C0A7 D98DE01097 3906E425EA 1DD562B682 40A423F2B4 663E4EFD55 D16A30C42A 6EDDE6185F BA2CB60880 57F37BF52D DC1C2EC0BB 693D5CC352 7E462C867D D5DED5A92E 73CE64DACE'

/** Per occupation (O*NET-SOC code): its ESCO address, its key skills, and two signs a linked skill: relevance (e i s, - none) and level. */
export const occupationFigures: Readonly<
  Record<string, { readonly esco?: string; readonly keySkills: string; readonly figures: string }>
> = {
  '31-1131': {
    esco: 'http://data.europa.eu/esco/occupation/87d0795a-d41f-47ee-979f-0ab7d73836e7',
    keySkills: 'F755E32480 3DECCF2E7C E71773F7A8 DB21DC938E 4DDDBC0121 D16A30C42A 1D54A21B60 6EDDE6185F',
    figures:
      'e3e6e3i3e4-0i3i3i3i3s2s2s2i3s2e4e5i2-0s1i3s1s2e6i3i3e6e5-0i3e6e6i3s2i3i3s2e5i3s1-0s1s2i3i3s2s2e6e3e6e6s2-0e6s1s2e3i3s2s2i3i2e3e6-0s2s2i3s2-0e5-0e6i3s2s2e6s1s2e5i2e6e5e6s2i3e6e6s1s2s1s2e6e6',
  },
  '31-1121': {
    esco: 'http://data.europa.eu/esco/occupation/1391bdf9-bd61-4fb5-91ca-c29036ab2b60',
    keySkills: 'E71773F7A8 3DECCF2E7C F755E32480 4DDDBC0121 2F2D779459 1D54A21B60 6EDDE6185F D16A30C42A',
    figures:
      'e3e6e4i3e3-0i3i3i3i3i3s2i3i3s2e3e5i3s1-0i2s2i3e6i3i3i4i4-0i3e6e6i3s1i3i3i3i4i3-0-0s1s2i3i3s2i3e6e3e6e6i3-0i4-0s2e3i3i3i3i3i3e4e6-0i3s2i3s2-0e5s1e6i3i2i2e6s2s2i4i3e6e5e6i3i3e6e6-0i3s1s2e6e6',
  },
  '31-1122': {
    keySkills: 'F755E32480 B620732163 4DDDBC0121 D16A30C42A 3DECCF2E7C CFE8550C77 1D54A21B60 83D3AC05BD',
    figures:
      'e3e5i3i3e4-0i3i3i3i3s2s2s2i3s2e4e5i3-0s2s2s2s2e5i3i3e6e4-0i3e6e6i3s2i3i3i3e4i3s2-0s1s2i3i3s2i2e5e3e5e6s2-0e6-0s2e3i3s2s2i3i2e3e6-0s2s1i3s2-0e5s1e6i3s2s2e6s2s2e4i3e6e5e6s2i3e6e6s2s2s1s2e6e6',
  },
  '29-2061': {
    keySkills: 'F755E32480 DEDBBC55E0 B620732163 1D54A21B60 B03F4F484C D98DE01097 49790E767C 3DECCF2E7C',
    figures:
      'e4e6e4i3e4s2e4e4e3i3i3i3i3e4i3e4e5e3s1i2i3i3i3e6e4i4e6e5-0i3e6e6e4s2i3i3i3e6i3i2-0s1i3e4e4i3i3e5e4e6e6i3-0e6s1i3e4e4i3i3e4i3e4e6-0i3s2e4i3-0e6-0e6i3i3i3e6i3i3e6e3e6e6e6i3i3e6e6i2i3i3i2e6e6',
  },
  '29-1141': {
    esco: 'http://data.europa.eu/esco/occupation/8d3e8aaa-791b-4c75-a465-f3f827028f50',
    keySkills: 'DEDBBC55E0 B620732163 F755E32480 1D54A21B60 E033DC4809 299CE88E49 4DDDBC0121 717E511A75',
    figures:
      'e4e6e4e4e4s2e4e4e4i4i3i3i3e4i3e4e5i3s1s2i3i3i3e6e5e4e6i4-0i4e6e5e4i3i4e4i4e5i4s2s1s2i3e4e4i3i3e5e4e6e5i3-0e6s1i3e4e4i3i4e4e3e5e6s1i3s2e4i3-0e5s1e6e4i3i3e6i3i3e5i3e6e5e6i3i3e6e6s2i3i3i3e5e6',
  },
  '31-9092': {
    esco: 'http://data.europa.eu/esco/occupation/0c041d1e-1841-4acb-b0a1-2c387a61bf65',
    keySkills: 'B620732163 DB21DC938E 4DDDBC0121 2F2D779459 6EDDE6185F 1D54A21B60 3DECCF2E7C F755E32480',
    figures:
      'e4e6e4i3e3s1e4e4i3i3i2i2i3e4s2e3e5i3s1s1s2s2i3e6i3i3e6e5-0i3e7e6e4s2i3i3i3e5i3s1s1s1i3e4e4s2i3e5e4e6e6i2s1e6s1i2e4e3i3i3e4i3e4e6s1i3s1e4i3s1e5s1e6i3i3i3e6s2s2e5i3e6e5e6i3s2e6e7s1s2i2i3e6e7',
  },
  '31-9091': {
    esco: 'http://data.europa.eu/esco/occupation/bdc74965-1d1a-4f8e-a490-9cf71f494e02',
    keySkills: 'E71773F7A8 4DDDBC0121 DB21DC938E 3DECCF2E7C 1D54A21B60 6EDDE6185F 8500CACF46 49790E767C',
    figures:
      'i3e6e3i3i3s1i3i3i3i3i2i3i3i3s2i3e5i3s1s2i3s2i3e6i3i3e5e4-0i3e6e6i3i2i3i3i3e5i3s2s2s2s2i3i3s2i3e5i3e6e6i2s1e5s1i3i3i3i3s2i3i3i3e6-0i3s2i3s2s1e5-0e6i3s2i2e6s2s2e5i3e6e5e6i3s2e6e6s2s3s2s2e5e6',
  },
  '31-2022': {
    esco: 'http://data.europa.eu/esco/occupation/f88124d7-ee7e-4d21-9036-0658b496c119',
    keySkills: '1D54A21B60 DB21DC938E 6EDDE6185F D16A30C42A 2F2D779459 F755E32480 1DD562B682 E71773F7A8',
    figures:
      'i3e6e3i3i3s1i3i3i2i3s2s2s2i3s2i3e5i2-0s1i3s2s2e6i3i3e5i4-0i3e6e6i3s2i3i3i3i3i3s1-0s1s2i3i3s2s2e4i3e6e6s2s1e5s1s2i3i3i2i2i3i3i3e6-0i2s1i3s2-0e5-0e6i3s2i2e5s2s2i3i2e6e5e6s2i3e6e6s1s3s1s2e5e6',
  },
  '31-9097': {
    esco: 'http://data.europa.eu/esco/occupation/5ee264b2-9bc5-40f6-9db3-c87143af6b2d',
    keySkills: '4DDDBC0121 6EDDE6185F 1D54A21B60 F755E32480 2F2D779459 3DECCF2E7C E71773F7A8 B620732163',
    figures:
      'e3e5i4i3e3-0i3i3i3i3s2s2s2i3i2e3e5i3s1s1i3s2i2e5i3i3e5e5-0i3e6e6i3i2i3i3i3e4i3s1s1s1s2i4i3i2i2e5e3e5e6s2s1e5s1s2e3i3i3i3i4i2e3e7s1i3s1i3s2s1e5-0e6i3s2i3e6s2s2e4i3e7e5e7i2s2e7e6s1i3s2s2e6e7',
  },
  '29-2052': {
    esco: 'http://data.europa.eu/esco/occupation/7b74626d-b487-48a1-9e80-47faf9928210',
    keySkills: '22799303D1 299CE88E49 E71773F7A8 8500CACF46 D5BBA931FB 1D54A21B60 4DDDBC0121 CFE8550C77',
    figures:
      'i3e5e4i3i3s1e4i3i3e4s2s2s2i3i2i3e5i3s2s1i3s2i2e5i3e3e6i4-0s2e6e6i4s2i3i3i3e5s2s1-0s2s2e3i3i2i3e5i3e5e6s2-0e6s1s2i3i3i2i3e3i3e3e6s1i2s1i3i3-0e5-0e6i3s3i3e6s2s2e5i3e6e5e6i2s2e6e6s1s2s2i3e5e6',
  },
  '21-1093': {
    esco: 'http://data.europa.eu/esco/occupation/4fa660b3-ab97-4a99-ad73-ce3c2612f2c3',
    keySkills: 'B620732163 3DECCF2E7C F755E32480 DEDBBC55E0 2F2D779459 4DDDBC0121 1D54A21B60 DB21DC938E',
    figures:
      'e4e6e4i3e4s1e4e4i3i3i3s1i3e4s2e4e5i3s1s2s1i3i4e6i3i3e5e5-0i3e7e6e4s1i3i3i3e5i3s2-0s1i3e4e4s2i3e6e4e6e6i3-0e5s1s1e4e3i3i3e4i3e4e6s1i3s1e4s2-0e5s1e6e4i3i3e6i3i3e5i3e6e5e6i4s1e6e7s2s2s2s2e5e6',
  },
  '39-9011': {
    esco: 'http://data.europa.eu/esco/occupation/3413f234-6230-47a8-8cc7-2691fd54ce3a',
    keySkills: 'E71773F7A8 3DECCF2E7C 4DDDBC0121 1D54A21B60 F755E32480 49790E767C FCCEE4730B B03F4F484C',
    figures:
      'i3e5i3i3i3-0i3e3i3i3i3s2i3i3s2i3e5i3-0-0s2s2i3e5i3i3e5e5-0i3e6e6i3s2i3i3i3e5i3-0-0-0i3i3e3s2i3e6i3e5e6i3-0e5s1s2i3i3i3i3i3i3e3e6-0i3-0e3s2-0e4-0e6i3i3i2e6s2s2e5i3e6e4e6i3s2e6e6-0i3-0s2e5e6',
  },
  '39-9041': {
    keySkills: 'DB21DC938E 3DECCF2E7C 49790E767C B620732163 5D8EA693BD DEDBBC55E0 D98DE01097 E71773F7A8',
    figures:
      'e4e6e4i3e3s2i3e4i3i3e3s2i3i3i3e3e5e3s2s1s1i3i3e6i3i3e5e4-0i3e6e6e4s1i3i3i3e6i3s1-0s2s2e4e4i3i2e6e4e6e6e3-0e5s1s2e4e3i3i2e4i3e4e6-0i3s1e4s2-0e5s1e6i3i2i2e6i3i3e6e3e6e5e6i3s1e6e6s1i2-0s2e5e6',
  },
  '53-3053': {
    keySkills: 'B260384107 29B470A4FC 57F37BF52D 0A4C7D6130 F755E32480 E66E6D3B86',
    figures:
      'i3-0i3i2i3-0i3i3i3i3s2i2i3i3s2i3-0i3s1i2i3s1i2-0i3i3-0-0-0s2-0-0i3s2i3i2s2-0s2i2s1s1s3i3i3s2i3-0i3-0-0s2s2-0s1i2i3i3s2i3i3s2i3-0-0s2i3i3s2s2-0i3-0i3s2i3-0s1s2-0i3-0-0-0i2s2-0-0i2s2-0s2-0-0',
  },
  '49-9071': {
    esco: 'http://data.europa.eu/esco/occupation/f4a25243-b06a-42a9-9c69-246853df63ad',
    keySkills: '1C1D574677 6180B5A6EE D5AD4F0905 E66E6D3B86 299CE88E49 4257E202F2 FCCEE4730B DC1C2EC0BB',
    figures:
      'i3e5i3i3s2s2i3i3i3i3s2i3s2i3s2s2i4i3s1i3e3i2s2e5i3e4e5e5i3s2e6e5i3i3i3i3s2i4s2i3i3s2s2i3i3s2i2i4i3e5e5s2e4e5s2i3i3i3s2i3i3i3e3e6-0s2s2i3s2e4i4s2e5i3i3i3e5i2s2i4i3e6i4e6s2i3e6e6i3i4s1s2e5e5',
  },
  '49-9041': {
    esco: 'http://data.europa.eu/esco/occupation/269c47e7-9017-4aa6-bce8-49e89a696a64',
    keySkills: '1C1D574677 6180B5A6EE 072570C444 0A4C7D6130 E66E6D3B86 D5AD4F0905 4257E202F2 29B470A4FC',
    figures:
      'i2e5i3i3s2s2i3i3i3i3s2e4i3i3i2s2e5i3s1e4e4i3i3e5i3e4e6e5i3i3e5e5e4e4i3i3i3e5i3e4i3s1i2i3i3i2i3i3i2e5e5s2e4e6s2e4i2i3s2i3i3i3e3e6s2s2i3i3s2e4e5s2e5i3i3i3e5i3i3e5i3e6e5e6i3i3e6e5e4i4s2s2e5e6',
  },
  '51-4041': {
    esco: 'http://data.europa.eu/esco/occupation/898f99f7-8c0a-4212-9e58-9ab00379e5ae',
    keySkills: 'D5AD4F0905 E66E6D3B86 D0866C5206 1C1D574677 6180B5A6EE FCCEE4730B 4257E202F2 29B470A4FC',
    figures:
      'i3e5i3i3s2s2i3i3i3i3s2i3i3i3s2s2e5i3s1i3e3i2i3e5i3i3e5e5i2i3e5e5i3i3i3i3s2i3i3i3i3s1s2i3i3s2i3i3i3e5e5s2i3e5s2i3i3i3s2i3i3i3i3e6s1s2i3i3i3i3e5s2e5i3s3i3e5i2i2i3i3e6e5e6i3i3e6e5i3i4s1i3e6e6',
  },
  '51-9161': {
    esco: 'http://data.europa.eu/esco/occupation/5c082067-ea18-4ccb-8c43-e70b18ad8120',
    keySkills: 'D0866C5206 0A4C7D6130 1C1D574677 6180B5A6EE 29B470A4FC 4257E202F2 B03F4F484C DC1C2EC0BB',
    figures:
      'i3e5i3i3s2i2i3e4i3i3s2e4i3i3s2s2e5i3s1e4i3i3i3e5i3e3e5e5s2i3e5e5e4i4i4i3i3e4i3e4i3s1i3i3e4s2i3i3i3e5e5s2i3e5s1e4i3i3s2i3i3i3e4e6s2s2i3e4i3i3e5s2e5i3i3i3e5i3i3e4i3e6e5e6i3i3e6e5e4i4s1i3e5e6',
  },
  '51-4121': {
    esco: 'http://data.europa.eu/esco/occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b',
    keySkills: 'E66E6D3B86 29B470A4FC D16A30C42A D0866C5206 0A4C7D6130 DC1C2EC0BB',
    figures:
      's2e4i2s2s2s1i2i3i3i3s1i3s2i3s2s2e5i2s1i3i3s2s2e4i3i3e5i4s1s2e5e5i2i3i3s2s2e4s2i3s2s1s2i2i3s2s3i4s2e4e5s1s1e5s1i3s2s2s2i3i2i3i3e5-0s2i3i3s2-0e5s2e5s2s2i3i4s2s2e4i2e5e5e5s2i3e5e5i3i3s1s2e4e6',
  },
  '51-2041': {
    keySkills: 'D16A30C42A E66E6D3B86 DC1C2EC0BB 0A4C7D6130 FCCEE4730B',
    figures:
      'i2i4i3s2s2s1i3i3s2i3s2i3s1i3s2s2e4i2-0s2i3s1s1i4i3i3e5e5-0s2e5e5i2s3i3s2s1i3s2s2s2-0s1i3i3s2i2i4i2i4e5s2s1e5s1i3i2s3s2s2i3s2i3e5-0s2s2i3s2s1i4s1e5s2s1s2e5s1s1i3i2e5i4e5s1i3e5e5s2i4s1s2e5e6',
  },
  '51-2092': {
    esco: 'http://data.europa.eu/esco/occupation/af2f3615-63ab-44dc-957d-c9660410d336',
    keySkills: 'E66E6D3B86 D16A30C42A 0A4C7D6130 D0866C5206 1DD562B682 DC1C2EC0BB E71773F7A8 6AE2F3F890',
    figures:
      'i3e5i3s2s2-0i3i3i3i3s2i3s2i3i3s2e5i3s1i3e3s2s2e5i3i3e5e4-0i3e5e5i3i3i3s2s2e5i3i3s2s1s2i3i3i3i3i4i3e5e5s2s2e5s1i3i3i3s2s2i3i3i3e5s1s2s1i3s1s2e5s1e6i3s2i3e5s2s2e5i3e5e5e5s2i3e5e5i3i3-0s1e5e6',
  },
  '51-2022': {
    esco: 'http://data.europa.eu/esco/occupation/6565dc02-14e4-4819-b99c-44c352000f43',
    keySkills: 'E66E6D3B86 0A4C7D6130 D16A30C42A D0866C5206 DC1C2EC0BB',
    figures:
      'i3i4i3i3s2s1i3i3i3i3s2i3s2i3s2s2i4i3s1i3i3s2i2i4i3i3i4i4s2i3e4i4i3i3i3i3s2i3i3i3s2s1s2i3i3s2s2i4i3i4i4s2s2i4s1i3i3i3s2i3i3i3i3e5-0s2s2i3s2s2e5s1e5i3s2i3i4s2s2i3i3e5e5e5i2i3e5e4i3i4s2s2i4e6',
  },
  '51-9141': {
    esco: 'http://data.europa.eu/esco/occupation/140613c4-8c3c-43c5-8525-2f63231c95b0',
    keySkills: '0A4C7D6130 6180B5A6EE E66E6D3B86 D16A30C42A D0866C5206 1C1D574677 DC1C2EC0BB 3DECCF2E7C',
    figures:
      'i3e5i3i2s2s2i3i3i3i3s2e4s2i3s2s2i4i3s1i3i3s2s2e5i3i3e5i4-0s2i4e5i3i3i3i2s2i4s2i3s2s1s2i3i3s2s2i4i3e5e5s2i3e5s1e4i3i3s2i3i3i3i3e5s1s2s3i3s2i3i4s1e5i3s2i3e5s2s1i4i3e5i4e5s2i3e5i4i3i3s1s2e5e6',
  },
  '51-9061': {
    esco: 'http://data.europa.eu/esco/occupation/b0ad8659-0410-4b5b-9466-a90f8b3cdac9',
    keySkills: '6EDDE6185F E71773F7A8 1D54A21B60 4DDDBC0121 49790E767C DB21DC938E 1DD562B682 CFE8550C77',
    figures:
      'i2e6i3s2s2s2i3i3i3i3s2i3s2i3s2s2e5i3s1i3i3s2s2e6i3i3e6e5-0s2e6e6i3e3i3s2s2e6s2i3s1s1s2i3i3s2s2i4i2e6e6s2s1e6s1i3i2i3s2i3i3i3i3e7s1s2s1i3s2s1e5s1e6i3s2i3e6s2s2e6i3e7e5e7s2s2e7e6i3i3s1i2e6e7',
  },
  '51-9111': {
    esco: 'http://data.europa.eu/esco/occupation/b0fa69b4-998c-4e66-acd3-5f5d73cadb5c',
    keySkills: '6180B5A6EE 0A4C7D6130 D0866C5206 E66E6D3B86 29B470A4FC D16A30C42A DC1C2EC0BB E71773F7A8',
    figures:
      'i3i4i3s2s2-0i3i3i2i3s2i3s2i3s2s2i3i2-0i3i4s2s2i4i3i3i4i4-0i2e4e5i2i3i3s2s2i4i2i3s2-0s2i2i3s2i3i3i3i4e5s2i3i4-0i3i3i3s2i3i2i2i3e6-0s2i3i3s2s2i4s2e5i2s2i3i4s2s2i4i2e6i4e6s2i3e6e4i3i3-0s2e5e6',
  },
  '51-4031': {
    esco: 'http://data.europa.eu/esco/occupation/60b9b847-d964-4a8a-a756-904080b0f35f',
    keySkills: 'D0866C5206 0A4C7D6130 29B470A4FC D16A30C42A 6180B5A6EE E66E6D3B86 1C1D574677 DC1C2EC0BB',
    figures:
      'i2e4i3i2s2s1i3i3i3i3s2e4s2i3s2s2i4i3-0i4i3s2s2e4i3i3e5e4-0s2e5e5i3i3i3i2s2i4s2i4s2-0s2i3i3s2s2i3i2e4e5s2i3e5s1e4i2i3s2i3i3i3i3e5-0s2i3i3s2i3i4s2e4i2s2i3i4s2s2i4i3e5i4e5s2i3e5e5i4i3s1s2e5e5',
  },
  '49-3023': {
    esco: 'http://data.europa.eu/esco/occupation/4ad4024e-d1d3-4dea-b6d1-2c7948111dce',
    keySkills: '1C1D574677 D5AD4F0905 6180B5A6EE E66E6D3B86 4257E202F2 29B470A4FC 0A4C7D6130 DC1C2EC0BB',
    figures:
      'i3i4i3i3i3-0i3i3i3i3s2e3i3e4s2i3e5i3s1i3e4i3i3i4e4i4i4i4i3i3e5e5e4i3i3i3i3i4i3i3i3s1i3i3i3s2i3s3i3i4e5s2i4i4s1e3i3i3i3i4i3i3e4e6s1i3i3i3s2e4i4s2e4i2i3i3i4i3i3i4i3e6i4e6i3i3e6e5i3i4s1s2e5e6',
  },
  '49-9021': {
    esco: 'http://data.europa.eu/esco/occupation/7259dc48-004a-4ceb-aa4e-5bbd548c2397',
    keySkills: 'D5AD4F0905 FCCEE4730B 1C1D574677 0A4C7D6130 4257E202F2 6180B5A6EE 83D3AC05BD E66E6D3B86',
    figures:
      'i3i4i3i3i3s1i3i3i3i3s2e4i3e4i3i3e6i3s2i3e3i3i3i4e4i4e5e6i4i3e6e6e4i3i3i3i3e5i3i3i3s2i3i3i3i3i3i4i3i4e6s2i3e5s1e4i3i3i3i4i3i3e4e6s1i3s2i3s3i4e5s2e6i3i3i3e5i3i3e5i3e6e5e6i3i3e6e6i3i4s1s2e6e6',
  },
  '49-2098': {
    esco: 'http://data.europa.eu/esco/occupation/c0c1364d-f784-4e76-8d3f-1e998dc6545d',
    keySkills: 'D5AD4F0905 6EDDE6185F 2F2D779459 1C1D574677 E66E6D3B86 6180B5A6EE FCCEE4730B 4DDDBC0121',
    figures:
      'i3e6i3i3i3s2i3i3i3i3s2i3i3i3s2i3e5i3s1i3i3i3i3e6i3i3e5e5i3i3e6e6i4i3i3i3s2e5i3i3s2s1s2i3i3s2i3e5i3e6e6s2i3e5s1i3i3i3s2i3i3i3e3e6s1s2s2i3s2i3e5s2e6i3s2i3e6i3i3e5i3e6e5e6i3s2e6e6i3i3s1s2e6e6',
  },
  '17-3023': {
    esco: 'http://data.europa.eu/esco/occupation/27811419-407f-4868-a388-2f7df7aafd91',
    keySkills: '1C1D574677 6180B5A6EE DC1C2EC0BB 717E511A75 E033DC4809 4257E202F2 2E80D9179C 4186375D3A',
    figures:
      'i3e5e4i3i3-0e4i3i3i3s2i3i3e4i2i3e5i3s2i3i3i3i3e5e4e4e5e5-0i3e6e5e4i3i3i3i3i4i3i3i3s2i3i4i3i2i2i4i3e5e5s2i3e5s2i3i3i3i2i3i4i3e3e6s1i2-0i3i3e4e5s1e5i3i3i3e5i3i3i4i3e6e5e6i3s1e6e6i3i4s1i3e5e6',
  },
  '17-3024': {
    keySkills: 'D5AD4F0905 1C1D574677 0A4C7D6130 4257E202F2 D0866C5206 6180B5A6EE 83D3AC05BD B03F4F484C',
    figures:
      'i3e5i3i3s2s2i4e4i3i3s2e4i3e4i3s2e6i3s1e4e3i3i3e5e4e4e6e5i3i3e6e5e4e4i3i3i3i4i3e4i3s2i3i3e4i3i3i3i3e5e5s2i4e6s2e4i3i3s2i3i3i3e4e6i3s2i3e4i3e4e5s2e5i3i3e4e5i3i3i4i3e6e5e6i3i3e6e6e4i4i3i3e5e7',
  },
  '17-3026': {
    esco: 'http://data.europa.eu/esco/occupation/53be4843-8f31-4645-b25c-9a5bbb04f6b6',
    keySkills: 'B4866702BB 7C37C4FF38 717E511A75 E033DC4809 2E80D9179C A43394A208 D5BBA931FB 4186375D3A',
    figures:
      'i3e5e4i4i3i3e4i4i4i4i3i3i4e4i3i3e5i3s2s1s2i4i4e5e4i4e5e5-0i3e5e5e4i3i3i4i3i4i3s1s2s2i3i4i4i3i3i4i3e5e5i3s2e5i3i3i3i3i3i3i4e4e4e6s2i3s1i4i3i3e5-0e5i4i3i3e6i4i4i4i3e6e5e6i4s1e6e5s1i4i3i4e5e6',
  },
  '15-1232': {
    esco: 'http://data.europa.eu/esco/occupation/aaeec9a7-dc57-4485-890c-86b3eef735f9',
    keySkills: 'FCCEE4730B 1D54A21B60 CFE8550C77 DB21DC938E 66C527547D 2E80D9179C 4DDDBC0121 8500CACF46',
    figures:
      'i3e6e4i3i3s3e4i3i3i3s2i3i3e4s2i3e6i3s1i3i2i3i3e6i4e4e6e5s2i4e6e6e4i3i3i3i3e5i4i3s2s1i3e4i3s2i3e4i3e6e6s2s2e6s2i3i3i3i2i3e4e3e4e6s2i2s1i3s2s2e5-0e6e3s3i3e6i3i3e5i3e6e5e6i3s2e6e6i3i3s1i2e6e6',
  },
  '15-1254': {
    esco: 'http://data.europa.eu/esco/occupation/c40a2919-48a9-40ea-b506-1f34f693496d',
    keySkills: 'F2D610E19F 7C37C4FF38 B4866702BB FCCEE4730B E033DC4809 83D3AC05BD 7E462C867D CB768EFA19',
    figures:
      'i3e5e4e4i3e4e4i3i3i4i3s2i4e4s2i3e6i3s1s1s2i3i4e5e3e4e5e5-0i3e5i4e4i3i3e4i3i3i3s1s2s2i2i3i3s2s2i3i3e5i4i3-0e5i2s2i3i3i3i3i3e4e4e5e4i3-0i3i3-0e5-0e5i4i3i3e5i3i3i3i3e5e5e5i4-0e5e5s1i4s2i3e5e6',
  },
  '47-4091': {
    keySkills: 'D16A30C42A 29B470A4FC E66E6D3B86 B260384107 072570C444 E71773F7A8 0A4C7D6130 C8730D1BAB',
    figures:
      'i3e5e3i3i3s2i3i3i3i3i3i3i3i3i3i3i4i3s1i3i3s2i3e5i3i3e5i4-0i3e5e6i3i3i3i3s2i4i3i3s2s1s2e3i3i3i3i4i3e5e6i3s2e5s1i3i3i4i3i2e3i3i3e6-0i3i3i3s2s2i4i2e5i3s2i3e4s2s2i4i3e6i4e6i3i3e6e5i3i3-0s2i3e6',
  },
  '47-2031': {
    esco: 'http://data.europa.eu/esco/occupation/2a22ff9e-de3b-408d-b312-5034896cc4f4',
    keySkills: 'DC1C2EC0BB D16A30C42A E66E6D3B86 B260384107 4257E202F2 29B470A4FC 1DD562B682 49790E767C',
    figures:
      'i3e5i3i3i3s2i3i4i3i3i3i3i3e4i3i3e5i3s2i3e4i2i3e5i3e3e5i4-0i3e5e5i4i3i3i3i2e5i3i3i3s2i2i3i4i3i3e4i3e5e5i3s2e5s1i3i3i4i2i3i3i3e4e6s1i2i3i4i3s2e5i3e6i3i3i3e5i2i2e5i3e6e5e6i3i4e6e5i3e4-0i3e5e6',
  },
  '47-2111': {
    esco: 'http://data.europa.eu/esco/occupation/4910419f-b4af-4f59-b544-9dbebc8a74f0',
    keySkills: 'D5AD4F0905 1C1D574677 4257E202F2 FCCEE4730B 6180B5A6EE 299CE88E49 DC1C2EC0BB 717E511A75',
    figures:
      'i3e5i3i3i3i3i3i4i3i3s2i3i3e4i3i3e5i3s2i3i3i3i3e5e4e4e5e5i4i3e5e6i4i4i3i3i3e5i3i3i3s2i3i3i4i3i3i3i3e5e6s2i3e5s2i3i3i4i3i3i3i3e4e6-0i3i3i4i3e4e5s2e5i3i3i3e4i3i3e5i3e6e5e6i3i3e6e5i3i4s2i3e5e6',
  },
  '47-3013': {
    keySkills: 'D5AD4F0905 E66E6D3B86 1C1D574677 4257E202F2 6180B5A6EE D16A30C42A 1DD562B682 DC1C2EC0BB',
    figures:
      'i2e5i3i2s2s1i3i2i2i3s1i3s2i3s2s2e5i2s1i3e4s1s2e5i3i3e5i4i3s2e5e5i3i3i3i2s2e4s2i3i2s1s2i2i2s2i2i4i2e5e5s1i3e5-0i3i2i3s2i2i2i2i3e6-0s2s2i2s2i3e5s1e5s2s1s3e5s1s1e4i2e6e5e6s2i3e6e5i3i3s1s2i4e6',
  },
  '47-2152': {
    esco: 'http://data.europa.eu/esco/occupation/ed3cf43d-c2c1-4c46-82fc-1375e27e0290',
    keySkills: '1C1D574677 B260384107 E66E6D3B86 4257E202F2 49790E767C D16A30C42A DC1C2EC0BB 072570C444',
    figures:
      'i3e5i3i3i2s1i3i3i3i3s2i3i3e3i3i2e5i3s2i3e3i3i3e5i3i3e5e5-0i3e5e5e4i3i3i3s2e5i3i3i2s2s2i3i3i3i3i4i3e5e5s2i3e5s1i3i3i3s2i3i3i3e4e6s1s2s3i3i2i3e5i2e5i3i3i3e5i3i3e5i3e6e5e6i3i3e6e5i3i4s1i2e5e6',
  },
  '47-2061': {
    esco: 'http://data.europa.eu/esco/occupation/fb7e2f4f-1545-42f1-972e-94082e49c6dc',
    keySkills: 'D16A30C42A E66E6D3B86 29B470A4FC 072570C444 4257E202F2 6180B5A6EE 0A4C7D6130 DC1C2EC0BB',
    figures:
      'i2i4i3s2s2s1i3i3s2i3s2i3s2i3s2s2i4i2s1i3e4s1s2i4i3i3i4s2s1s2e5i4i3s2i3s2s2i3s2i3i2s1s2i3i3s2i2i4i2i4i4s2i2i4s1i3i2i3s2s2i3i3i3e5-0s2i3i3s1s2i3s2e5s2s2i2e4s1s1i3i2e5i3e5s2e4e5e5i3i3s1s2i4e6',
  },
  '47-2141': {
    esco: 'http://data.europa.eu/esco/occupation/15620506-fb5d-49cd-87a2-1c9047fb406a',
    keySkills: '49790E767C FCCEE4730B D16A30C42A E66E6D3B86 DC1C2EC0BB 1DD562B682',
    figures:
      'i3e5i3s2s2s1i3i3i2s2s2s2s2i3s2s2e5i3s1s2i3s2s2e5i3i3e5e5-0s1e6e5i3s2i3s2s2e6s1s2s1s1s1s2i3s2s2i4i3e5e5s2-0e5-0s2i3i3s2s2s2s2i3e6-0s2s2i3s2s1e5s1e5s2s2s2e5s2s1e6i3e6e5e6s2i3e6e6s2i3s1s1e4e6',
  },
  '47-2021': {
    esco: 'http://data.europa.eu/esco/occupation/05f321f8-055b-407d-bf19-e0ddabda56b7',
    keySkills: 'D16A30C42A DC1C2EC0BB E66E6D3B86 4257E202F2 0A4C7D6130 D5BBA931FB 072570C444 1DD562B682',
    figures:
      'i2e5i3i2s2s2i2i3i2i3s2i2i2i3s2s2e5i3s1i2e3s2s2e5i3i3e5e4-0s2e6e4i3i3i3i2s2e5s2i2i2s2s2i3i3s2i3i3i2e5e4s2s2e5s1i2i2i3i2i2i3i2i3e6-0i2s2i3i2s2e5s2e5s2s2i2e5s2s2e5i3e6e5e6s2e4e6e6i2e4s1i2e5e6',
  },
  '47-2181': {
    esco: 'http://data.europa.eu/esco/occupation/b4c6d1b0-929e-48be-9f67-47bd8c30658b',
    keySkills: '6EDDE6185F DEDBBC55E0 29B470A4FC E66E6D3B86 D16A30C42A 072570C444 FCCEE4730B 0A4C7D6130',
    figures:
      'i3e5i3i2s2s1i3i3i3i3s2i3s2i3s2s2e5i3s1i3e3s2s2e5i3i3e5e5s1i2e5e5i3s2i3i2s2e5i2i3s1s1s1i3i3s2i3i4i3e5e5s2s1e5s1i3i3e4s2i2i3i3e3e7-0s2i2i3s2s1e5s2e5s2s2i3e4s2s1e5i3e7e5e7s2i3e7e5i3i3-0s2e5e6',
  },
  '47-2081': {
    esco: 'http://data.europa.eu/esco/occupation/41a8e7c8-e1d8-4984-9b3c-dbbad1699f83',
    keySkills: 'E66E6D3B86 D16A30C42A DC1C2EC0BB 072570C444 0A4C7D6130',
    figures:
      'i2i4i2s2s2s2i3i3i3i3s2i2s2i3s2s2i4i3s1i2e3s2i2i4i3i3e4i4s1s2e5e5i3i2i3s2s2i4s2i2s2s1s2i2i3s2i2i4i2i4e5s2s1e4s1i2i2i3s2i2i2i3i3e5-0s2s2i3s2s1e5s2e5s2s2i3e5s2s2i4i3e5e5e5i2i3e5e5i2i4-0s2e4e5',
  },
  '47-2161': {
    esco: 'http://data.europa.eu/esco/occupation/f4a22809-c00c-4dd0-8b09-c7251f8dcd1c',
    keySkills: 'E66E6D3B86 D16A30C42A DC1C2EC0BB 072570C444 0A4C7D6130 C8730D1BAB',
    figures:
      'i2i4i2i2i2s1i2i3i3i3s2i3i2i3i2i2i4i3s1i2e4s2i2i4i3i3e4i4s1i2e5e5i3i3i3i2i2i4i2i2s2s2s2i2i3i2s2i4i2i4e5s2s1e4s1i3i2i3s2i2i2i2i3e5-0s2s2i3s2s1i4s2e5s2s2i3i4s2s2i4i3e5i4e5i2i4e5e5i2i3-0s2i4e6',
  },
  '47-2044': {
    esco: 'http://data.europa.eu/esco/occupation/02447817-ea01-4d8b-b09c-8bc128e447e6',
    keySkills: 'DC1C2EC0BB D16A30C42A E66E6D3B86 29B470A4FC 49790E767C 1DD562B682 7E462C867D D5BBA931FB',
    figures:
      'i2e5i3s3i2s2i3i3i3i3s2i2i3i3s2i2e5i3s1s2i3s2i3e5i3i3e5i4s1i3e5e5i3i2i3s3s2e5i3s2s2s2s2i3i3s2s2s2i2e5e5s2s2e5s1i2i2i3s2i3i3i3i3e6-0s2i2i3i3s2e5s2e6s2s2i2e5s2s2e5i3e6e5e6i3i3e6e5s2e4-0i3e5e6',
  },
  '47-2051': {
    esco: 'http://data.europa.eu/esco/occupation/a9068f84-cecd-4cbb-9acb-e20c714435ec',
    keySkills: 'E66E6D3B86 D16A30C42A DC1C2EC0BB 29B470A4FC 072570C444 0A4C7D6130 D98DE01097',
    figures:
      'i2i4i2s2s2-0s2i3i2i3s2i2s2i3i2s2e5i3s1i3e3s2s2i4i2i3e5i3-0i2i4e5i2i3i3s2s2i4i2i3s2s1s2i2i3i2s2i4i2i4e5s2s1e5s1i2i2i3s2i3i2i3i3e6-0s2i2i3s2s1e4s2e5s2s2i3e5s2s2i4i3e6e4e6s2i4e6i4i3i3-0s2i4e6',
  },
  '47-2121': {
    esco: 'http://data.europa.eu/esco/occupation/5f9e0588-e819-42f7-9975-f53198666c07',
    keySkills: 'D16A30C42A E66E6D3B86 072570C444 DC1C2EC0BB 0A4C7D6130',
    figures:
      'i3i4i3s2i2s1i3i3i2i3s2i3s2i3s2i2e5i3s1i3i3s2s2i4i3i3e5i4s1s2e5e5i3s2i3s2s2e4s2i3s2s1s2i3i3s2s2i3i3i4e5s2s1e5s1i3i3i3s2s2i3i3i3e5-0s2s2i3s2s1e4s1e5s2s2s2e5s2s2e4i3e5e4e5s2i3e5e5i3i3s1s2e5e5',
  },
  '47-2073': {
    esco: 'http://data.europa.eu/esco/occupation/eedbf8b1-9432-4f42-ab7f-db5cd3eb2a05',
    keySkills: '6EDDE6185F D0866C5206 29B470A4FC CFE8550C77 6180B5A6EE B260384107 DB21DC938E FCCEE4730B',
    figures:
      'i2e6i3i3s2s1i3i3i3i3s2i3s2i3s2s2e5i3s1e4i3s2s2e6i3i3e6e5-0s2e5e5i3i3i3i3s2e5s2e4s2s1s2i3i3s2i3i4i2e6e5s2i3e6s1i3i2i3s2i2i3i3i3e7-0s2i3i3s1i3e5i3e6s2s2i3e5s2s2e5i3e7e5e7s2i3e7e5e4i3s1s1e5e6',
  },
  '47-2221': {
    esco: 'http://data.europa.eu/esco/occupation/691ec040-f5ad-47ef-8698-03212d66dbbf',
    keySkills: 'D16A30C42A DC1C2EC0BB E66E6D3B86 072570C444 29B470A4FC 0A4C7D6130 DEDBBC55E0 B260384107',
    figures:
      'i3e5i3i3i2s2i3i3i3i3s2e3i3i3i2i2e5i3s1e3e4s2i3e5i3i3e5i4s1i3e5e6i3i3e3i3i3e5i3e3s2s2s2i2i3i2i3e5i3e5e6s2s2e5s1e3i3e3s2i3i2i3e3e6-0s2i4i3i2s2i4i2e6s2s2i3e4s2s2e5i3e6i4e6i3e5e6e5e3e4-0s2i4e6',
  },
  '47-4051': {
    esco: 'http://data.europa.eu/esco/occupation/f272a521-1a38-4d34-a78e-3adeca95b977',
    keySkills: '072570C444 29B470A4FC D16A30C42A B260384107 0A4C7D6130 E66E6D3B86 DC1C2EC0BB 6180B5A6EE',
    figures:
      'i3i4i3s2s2-0i3i3i3i3s2e3s2i3s2s2i4i3s1e3i3s2s2i4i3i3i4i3-0s2e5e5i3i3i3s2s2i4s2e3s2s1s2i3i3s2i3i4i3i4e5s2i2i4s1e3i3i4i2i3i3i3i3e5-0i2i3i3s2s2i4i3e5s2s2i3i4s2s2i4i3e5i4e5s2i4e5e5e3i3-0s2i4e5',
  },
  '47-1011': {
    esco: 'http://data.europa.eu/esco/occupation/0dd7e6cd-2e5a-4fae-9ce0-6a3622d4019f',
    keySkills: '49790E767C DEDBBC55E0 C8730D1BAB CFE8550C77 6EDDE6185F E71773F7A8 83D3AC05BD 4257E202F2',
    figures:
      'i3e6e4i3i3i3i4i3i3i3i3i3i3i4e4i3e6i4s2i3i3i3i3e6i3e3e6e5-0i3e6e6e3i3i3i3i3e7i3i3i3s2s2e4i3e4i3e5i3e6e6i3s2e6s1i3i3e4i3i3e4i3e3e7-0i3s2i3i3s2e6s2e6i3s2i3e6i3i3e7i4e7e6e7i3s2e7e6i3i3s1i3e6e7',
  },
  '53-7065': {
    esco: 'http://data.europa.eu/esco/occupation/cd94def5-3442-4c2e-ae3d-0761a3008bcb',
    keySkills: 'D16A30C42A E66E6D3B86 3DECCF2E7C F755E32480 1D54A21B60',
    figures:
      'i3e4i3s2i3-0i3i3i2i3s2s2s2i3s2i3i4i3s1s2i3s2i2e4i3i3i4i4-0s2e5e4i2s2i3s2s2i4s2s2-0s1s2i3i3s2i2i4i3e4e4s2-0i4s1s2i3i3s2s2i3s2i3e5s1s2s2i3s2-0i4s2e5i3s2i3e5s2s2i4i3e5i4e5i2i3e5e5s2i3-0s2e5e6',
  },
  '53-7062': {
    esco: 'http://data.europa.eu/esco/occupation/808becc8-5a4e-4e71-a043-c2ea32b56ae3',
    keySkills: 'D16A30C42A E66E6D3B86 D0866C5206 0A4C7D6130 DC1C2EC0BB',
    figures:
      's2e4i2s2s2-0i2i2s2i3s2i3s2i3s2s2e5i2-0i3i3s2s2e4i3i3e5i3-0s2e5i4i2s2i3s2s2i4s2i3s1s1s1i2i2s2s2i3s2e4i4s2s2e5-0i3s2i3s2s2i2s2i3e6-0s2s3i2s2s1i4s2e5s2s2s2e5s2s2i4i2e6i4e6s2e4e6e5i3i3-0s1i4e5',
  },
  '53-7051': {
    esco: 'http://data.europa.eu/esco/occupation/eeac6251-1974-42f5-91ed-513c6c883755',
    keySkills: '29B470A4FC 57F37BF52D B260384107 6180B5A6EE E71773F7A8 E66E6D3B86 D16A30C42A 0A4C7D6130',
    figures:
      'i2i4i3s2s2s1i3i3i2s2s2i3s2i3s2s2e5i2s1e3e3s2s2i4i2i3e5i3-0s2e5e6i2s2i3s2s2e4s2e3s2s1s2i2i3s2i3i4i2i4e6s2i3e5s1i3i2i3s2i2i2s2i3e6-0s2e3i3s2s2e5i3e5i2s2i3e5s2s2e4i2e6e5e6s2i4e6e5e3i3-0s2e5e6',
  },
  '53-3032': {
    esco: 'http://data.europa.eu/esco/occupation/45037d43-a8f5-4f46-b332-b2935bc305f4',
    keySkills: 'B260384107 29B470A4FC 57F37BF52D 0A4C7D6130 1C1D574677 6180B5A6EE D16A30C42A E71773F7A8',
    figures:
      'i2e5i3i2i2s1i3i3i3i3s2e3s2i3s2i2i4i3s1e4i3s2s2e5i3i3e5i3s1s2e5e6i3i3i3i2s2i4s2e4s2s2s2i3i3s2i3i3i2e5e6s2i3e5-0e3i2i2s2i3i3i3e3e6-0s2e4i3s2i3e4e4e6i3s2i3e6s2s2i4i3e6e4e6s2i3e6e5e4i3-0s2e5e6',
  },
  '53-3033': {
    esco: 'http://data.europa.eu/esco/occupation/0c408028-c48f-4df8-ba5d-c3d3be15f5a2',
    keySkills: 'B260384107 29B470A4FC D16A30C42A 57F37BF52D E71773F7A8 E66E6D3B86 0A4C7D6130 DC1C2EC0BB',
    figures:
      'i2e5i3s2i2s1i3i3i2i3s2i3s2i3s2i2i4i3s1i3i3s2s2e5i3i3i4i4-0s2e5e6i3s2i3s2s2i3s2i3s1s1s2i3i3s2i3i4i2e5e6s2s2i4-0i3i2i2s2s2i3i2i3e6-0s2i3i3s2s2i3e3e5i3s2i3e5s2s2i3i3e6i3e6s2i4e6e5i3i3-0s2e5e6',
  },
  '53-3052': {
    esco: 'http://data.europa.eu/esco/occupation/00cee175-1376-43fb-9f02-ba3d7a910a58',
    keySkills: 'B260384107 29B470A4FC 57F37BF52D E71773F7A8 0A4C7D6130 6EDDE6185F 3DECCF2E7C 1D54A21B60',
    figures:
      'i2e5i3i2i3-0i2i3i2i2s2e3s2i2s2i3i4i3s1e3i2s1s2e5i2i3i4i3-0s2e5e6i3s2i3i2s2e5s2e3-0s1i2i2i3s2i3e5i2e5e6s2s1i4s1e3i2i3i2i2i2s2e3e6-0i2e4i3s1s1e5e3e6i2i2i3e5s1s1e5i3e6e5e6s2s2e6e5e3i2-0s1e5e6',
  },
  '43-5052': {
    esco: 'http://data.europa.eu/esco/occupation/7ed2e153-8da8-4c0d-b4c5-3402c623f34b',
    keySkills: '6EDDE6185F D16A30C42A E66E6D3B86 2F2D779459 E71773F7A8',
    figures:
      'i3e5i3s2i2s1i3i2i2i3s2s2s1i3-0i2e5i2-0s2i3s1s1e5i3i3i4i3-0-0e6e5i3s1i3s2s1i3-0s2-0-0s1i3i2-0i3i3i3e5e5s2-0i4-0s2i3i3s2i2i3s2i3e6-0s2s2i2s1-0i4s2e5s2s1i3e5s1s1i3i2e6i4e6s1i3e6e6s2s2-0s1e6e6',
  },
  '43-5071': {
    esco: 'http://data.europa.eu/esco/occupation/e4f33b45-ee95-48b5-b2f8-e397aa14ed41',
    keySkills: 'D16A30C42A E66E6D3B86 26D3098394 1D54A21B60 2492D7AE9B',
    figures:
      'i3e4i3s2i2-0i3i3i3i3s2s2s2i3s2i2i4i2s1s2i3s2i2e4i3i3e5i4-0i2e5e5i3s2i2s2s2i4i2s2-0s1s2i3i3s2s2i4i3e4e5s2-0e5s1s2i3i3i2i2i3i2i3e6s1i2s2i3s2-0i4s1e5i3s2i3i4s2s2i4i2e6i4e6i2i3e6e5s2s3-0s2e5e6',
  },
  '53-7064': {
    esco: 'http://data.europa.eu/esco/occupation/f5cb9901-86fc-48d0-9cde-667fbe8cef3a',
    keySkills: 'D16A30C42A 1D54A21B60 CFE8550C77 E66E6D3B86 3DECCF2E7C',
    figures:
      's2e5i2s1s2-0i2i2s2s2s1s2s1i2s1s2e5s2-0s2i3s1s1e5i2i2e6i4-0s1e6e5i2s2i2s1s1i4s1s2s1s1s1i2i2s1s2e5s2e5e5s1-0e6-0s2s2i2s1s2i2s2i3e6-0s1s1i2s1-0e5s1e6s2s2s2e5s1s1i4s2e6e5e6s1i3e6e6s2s2-0s1e5e6',
  },
  '43-5032': {
    esco: 'http://data.europa.eu/esco/occupation/49e28648-4fa8-4b36-ac4d-781c108547bf',
    keySkills: '4DDDBC0121 DEDBBC55E0 D98DE01097 49790E767C B03F4F484C 66C527547D 8500CACF46 DB21DC938E',
    figures:
      'i3e6e4i3i3s1e3e3i3i3i3s2i3e4s3i3e5e3s1-0s1i3i3e6i3i3e6i4-0i3e6e5i4s2i3i3i3e6i3-0-0s1i3e4e3s3i3e5i3e6e5i3-0e6s1s2i3e4i3i3e4i3e3e6-0i3-0e3s2-0e5-0e6i3i3i3e6i3i3e6e3e6e5e6i3-0e6e6-0s2-0s2e4e6',
  },
  '43-5061': {
    keySkills: 'E71773F7A8 299CE88E49 6EDDE6185F DB21DC938E D98DE01097 FCCEE4730B 1D54A21B60 5C8ADA7777',
    figures:
      'i3e6e4i3i3s1e4i4i3i3i3s2i3e4i2i3e6e4s2s1s2i3i3e6i3e4e6e5-0s2e6e6i4s2i3i3s2e5s2s1-0i2s2e3i4i2i2e5i3e6e6i3-0e6s1s2i3i3i3i3e3i3e4e6s1i3s1i4i3-0e5-0e6i3s2i3e6i3i2e5e4e6e5e6i3s1e6e6s1i3-0i3e6e7',
  },
  '53-7061': {
    esco: 'http://data.europa.eu/esco/occupation/7cb71c5f-c310-481c-b46b-d0044328758c',
    keySkills: 'E66E6D3B86 D0866C5206 0A4C7D6130 3DECCF2E7C 49790E767C',
    figures:
      's2e5i2s2s2-0s2i2s2s2s1i3s1i3s1s2i4i2-0i3i3s1s1e5i2i2e5i4-0s1e5e5s2i3s2s2s1i4s1i3s2s1s1i2i2s1s2i4s2e5e5s1s2e5-0i3s2s2s1s2i2s2i3e5-0s1s2i2s1s2e5s2e5s1s1s2i4s1s1i4i2e5e5e5s1s2e5e5i3s2-0s1e5e6',
  },
  '35-1011': {
    esco: 'http://data.europa.eu/esco/occupation/1009be17-7efd-45f1-a033-566bf179c588',
    keySkills: 'DEDBBC55E0 C8730D1BAB D98DE01097 49790E767C 5C8ADA7777 CFE8550C77 DB21DC938E BC3AB34C1A',
    figures:
      'e4e6e4i4e3i3e4e4e3i3i4i3i4e4e4e3e6e4i3i2i3i3i4e6e3e4e6e6-0e4e6e6e4i3i3i4i3e6e4i2s2i3i3e4e4e4i3e4e4e6e6i4s1e6s1i3e4e4i4i3e4i4e4e7s1i4s2e4i3s1e6s1e6i3s2i3e6i3i3e6e4e7e6e7i4s2e7e6i2i3s1i3e5e6',
  },
  '35-2014': {
    esco: 'http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e',
    keySkills: '1D54A21B60 E66E6D3B86 3DECCF2E7C 4DDDBC0121 FCCEE4730B E71773F7A8 49790E767C CFE8550C77',
    figures:
      'i3e5i3i3s2s1i3i3i2i3s2i2s3i3s2s2e5i3s2s2i3s2i2e5i2i3e5e5-0s2e5e5i3s2i3i3s2e5s2s2s1s2s2i3i3s2i3e5i3e5e5s2-0e5-0i2i3i3s2s2i3s2i3e6-0s2s2i3s2-0e5s1e6s2s2i3e6s2s2e5i3e6e5e6i2s2e6e5s2i2-0s2e4e6',
  },
  '35-2012': {
    keySkills: 'E71773F7A8 4DDDBC0121 DB21DC938E 5C8ADA7777 6EDDE6185F 0A4C7D6130 C8730D1BAB 072570C444',
    figures:
      'i3e6i3i3i3s2i3i3i3i3i2i2i3i3i3i3e5i3s2i2i3i2i2e6i3i3e5i4-0i3e6e6i3i3i3i3i3e5i3i2s1i3s2i3i3i3i3e5i3e6e6i2-0e5s1i2i3i3i3s2i3i3i3e6-0i3s1i3i3-0e5-0e6i3s2i3e6i2s2e5i3e6e5e6i2s2e6e6i2i3-0i2e5e6',
  },
  '35-2021': {
    esco: 'http://data.europa.eu/esco/occupation/e1cf6897-158d-4b48-a39e-2a3a8cac216c',
    keySkills: 'E66E6D3B86 F755E32480 D98DE01097 E71773F7A8 3DECCF2E7C',
    figures:
      'i2i4i2s2i2-0i2i2s2i3s2s2s2i2s2i2i4i2s1s1i3s2s2i4i2i3e5i3-0s2e5e5i2s2i2s2s2i4s2s1-0s1s2i2i2s2s2i4i2i4e5s2-0e5-0s2i2i2s2s2i2s2i2e5-0s2-0i2s2-0i4s1i4s2s2s2i4s2s1i4i2e5i4e5s2s2e5e5s1s2-0s1e5e5',
  },
  '35-9021': {
    esco: 'http://data.europa.eu/esco/occupation/f756fdab-7726-4c48-bfcc-94ff8810fc08',
    keySkills: 'E66E6D3B86 1D54A21B60 D16A30C42A 072570C444 3DECCF2E7C',
    figures:
      'i2e5i2s2s2-0s2i2s2i2s2i2s2s2s2s2e4i2s1i2e4s1s2e5s2i2e4i3-0s1e6e5i2s2i2s2s1i4s1i2s1s1s1i2i2s2s2i4i2e5e5s2s2e4-0i2i2i2s2s2i2s2i2e6-0s2s2i2s1s2i4s1e6s2s1s2e5s1s1i4i2e6i4e6s2i3e6e6i2s2-0s1e5e5',
  },
  '35-3031': {
    esco: 'http://data.europa.eu/esco/occupation/d5db9d5c-2ebf-4a54-a79a-1b7e7ff70471',
    keySkills: 'F755E32480 3DECCF2E7C D16A30C42A E66E6D3B86 E71773F7A8 B620732163 4DDDBC0121 26D3098394',
    figures:
      'i3e5e3i2e3-0i2i3i2i2s2s1s2i2s2e3i4i2s1-0i3s2s2e5i2i2e5i3-0s2e5e6i3s1i2i2s2i4s2-0-0s1i3e3i3s2i3e5i3e5e6s2-0e5-0s1i3i3i2s2e3i2i3e6-0i2-0i3s2-0e5s1e5s2s2s2e5s2s1i4i2e6e5e6s2i2e6e5-0s2-0s2e5e6',
  },
  '35-3011': {
    esco: 'http://data.europa.eu/esco/occupation/2f5e38a0-6578-4665-bdbd-e2ab505be140',
    keySkills: 'E71773F7A8 3DECCF2E7C F755E32480 6EDDE6185F 26D3098394 E66E6D3B86 5D8EA693BD 8500CACF46',
    figures:
      'i3e5e3i3e3-0i3i3i3i3i3s2i3i3i3e3e5i3s2s1i3s2i3e5i3i3e5e5-0i3e6e6i3s2i3i3i3i4i3s1-0s2i3i3i3i3i3e5i3e5e6i3-0e5s1s2i3i3i3i3i3i3i3e6-0i3s1i3i2-0e5-0e5i3s2i3e5s2s2i4i3e6e5e6i3s3e6e6s1i3-0s2e5e6',
  },
  '35-3023': {
    esco: 'http://data.europa.eu/esco/occupation/96a0d8d3-d4a6-473d-80d6-b5dbadde940a',
    keySkills: 'E71773F7A8 DB21DC938E 3DECCF2E7C CFE8550C77 1D54A21B60 4DDDBC0121 49790E767C E66E6D3B86',
    figures:
      'i2e6i2s2i3-0s2i2s2s2s2s2s2s2s2i3e5s2s1s1i2s2s2e6s2i2e5e4-0s2e5e6i3s1i2s2s2e5s2s1-0s1s2i2i2s2i2e5i2e6e6s2-0e5-0s2i2i3s2s2i2s2i2e6-0s2s1i2s2-0e5s1e6s2s2s2e5s2s2e5s2e6e5e6s2s1e6e5s1s1-0s2e5e6',
  },
  '35-1012': {
    esco: 'http://data.europa.eu/esco/occupation/4a1125ee-5728-4b1f-b655-7b8eb2e27660',
    keySkills: 'C8730D1BAB DEDBBC55E0 5C8ADA7777 6AE2F3F890 B03F4F484C BC3AB34C1A 4DDDBC0121 49790E767C',
    figures:
      'i4e5e3i3e4s1i4e4i3i3i3s2i3e3e4e4e5i4i3s2i3i3i3e5i3i3e5i4-0e3e6e6i4i3i3i3i3e6e3s2-0i3i3e4e4e4i3e5i4e5e6i3-0e5s1s2i4e4i3i3e4i3e3e6-0i3s1e4i3-0e5s1e6i3s2i3e6i3i3e6i4e6e5e6i3s2e6e6s2i3-0i3e5e5',
  },
  '43-4081': {
    esco: 'http://data.europa.eu/esco/occupation/82025c02-9082-416c-998b-f51eb0359ee6',
    keySkills: 'E71773F7A8 4DDDBC0121 B620732163 F755E32480 3DECCF2E7C 6EDDE6185F C8730D1BAB 1D54A21B60',
    figures:
      'e3e5i3i2e4-0i4i3i3i3i3s2i2i3i3e4e5i3s1-0s2s2i3e5i3i3e5i4-0i3e6e6i4s1i3i2i3e5i3-0-0-0s3e3i3i3s2e5e3e5e6i3-0e5s1s2e3i3i3s2e3i3i3e6s1i3-0i3i2-0e5s1e6i3s2s2e6s2s2e5i3e6e5e6i3s1e6e6-0s2-0i2e5e6',
  },
  '37-2012': {
    esco: 'http://data.europa.eu/esco/occupation/731ecac4-06e8-4ec2-a559-101fecbd9183',
    keySkills: 'E71773F7A8 D16A30C42A 1D54A21B60 F755E32480 E66E6D3B86 4DDDBC0121 DB21DC938E 3DECCF2E7C',
    figures:
      'i2e5i2s2i3-0i2i2s2s2s2s1s2i2s2i3e5i2s1s1i2s1s2e5i2i2e5i3-0s2e6e6i2s2i2s2s2i4s2s1-0s1s1i2i2s2s2i4i2e5e6s2-0e5-0s1i2i3s2s2i2s2i2e6-0s2s1i2s1-0e4-0e6s2s1s2e5s1s1i4i2e6e4e6s2i2e6e6s1s2-0s1e6e6',
  },
  '43-4051': {
    esco: 'http://data.europa.eu/esco/occupation/13d1b2b4-99dd-44da-9734-c9f74bae18f7',
    keySkills: 'F755E32480 E71773F7A8 6EDDE6185F 4DDDBC0121 DB21DC938E 3DECCF2E7C CFE8550C77 1DD562B682',
    figures:
      'i3e6e4i3e4s1i3i3i3i3i3s1i3i3s2e4e6i3-0-0s1s2i3e6i3i3e6i4-0i3e6e6i4-0i3i3i3i4i3-0-0-0i2e4i3s2s2e5i3e6e6i3-0e6s1s1i3i3i3i3e4i3e3e7s1i3-0i3s2-0e6-0e6i3s2s2e6s2s2i4i3e7e6e7i3-0e7e6-0s2-0i2e6e6',
  },
  '43-4171': {
    esco: 'http://data.europa.eu/esco/occupation/f7b04542-d8c7-42db-8475-e63b507cce82',
    keySkills: 'F755E32480 3DECCF2E7C E71773F7A8 4DDDBC0121 66C527547D 2F2D779459 8500CACF46 49790E767C',
    figures:
      'i3e5e3i2e3-0i3i3s2i3s2s1s2i3s2e3e5i3-0-0s2s2i3e5i3i3e5i4-0i2e6e6i3s1i3i2s2e5i2-0-0-0i2e3i3s2i3e5i3e5e6s2-0e5-0s1i3i3i3s2e3i3i3e6-0i3-0i3i2-0e5-0e6i3s2i3e6s2s2e5i3e6e5e6i3-0e6e6-0s2-0s2e5e6',
  },
  '43-6014': {
    esco: 'http://data.europa.eu/esco/occupation/5ac377d2-e1d0-4911-a299-b4ef2782a0ba',
    keySkills: 'D98DE01097 1D54A21B60 66C527547D F755E32480 8500CACF46 BC98BE9135 2E80D9179C 299CE88E49',
    figures:
      'i3e5e4i3e3s1e4i3i3i3s2s1s2i3i3e3e5e3s1-0s1s2i2e5i3e3e5i4-0s2e6e5i4s1i3i3s2i4s2-0-0s2s2e4i3i3i3e5i3e5e5s2-0e5s1s1i3i3s2s2e4i3i3e6s1s2-0i3s2-0e5-0e6e4s2s2e5s2s2i4e3e6e5e6i2-0e6e6-0s2-0s2e5e6',
  },
  '43-6013': {
    esco: 'http://data.europa.eu/esco/occupation/045f05f2-4ff8-46b2-9d08-e12a81657498',
    keySkills: 'F755E32480 3DECCF2E7C 2F2D779459 66C527547D 4DDDBC0121 6EDDE6185F E71773F7A8 8500CACF46',
    figures:
      'i3e5e4s2e3s1e3i3i2i3s2s1s2i3i2e3e5i3-0-0s1s2s2e5i3i3e5i3-0s2e6e6i3-0i3s2s2i4s2-0-0s1s2e4i3i2i2e5i3e5e6s2-0e5-0s1i3i3s2s2e4i3i3e6-0s2-0i3s2-0e5-0e6i3s2s2e6s2s2i4i3e6e5e6s2-0e6e6-0s2-0s2e5e6',
  },
  '43-9061': {
    esco: 'http://data.europa.eu/esco/occupation/6c999fc7-c6b7-4ef3-a4b9-af124a1783a2',
    keySkills: '2F2D779459 1D54A21B60 2E80D9179C E71773F7A8 DB21DC938E 8500CACF46 4DDDBC0121 66C527547D',
    figures:
      'i3e5e4i3i3-0e4i3i2i3i2s2s2i3s2i3e5i3s1-0s2s2i2e5i3i3e5i4-0i3e6e6i3s1i3i3s2i3i3-0-0s1s2e3i3s2i2i4i3e5e6i2-0e5-0s2i3i3i2i3e3i2i3e6-0i2-0i3i3-0e5-0e6i3s2i3e5s2s2i3i3e6e5e6i2-0e6e6-0s2-0i3e5e6',
  },
  '43-9021': {
    esco: 'http://data.europa.eu/esco/occupation/6353b3e8-e8f2-4ecb-b230-186927139892',
    keySkills: '1DD562B682 3DECCF2E7C FCCEE4730B 2F2D779459 4DDDBC0121 83D3AC05BD 6EDDE6185F 1D54A21B60',
    figures:
      'i3e6i3i2i2-0e3i2i2i3s2s2s2i3i2i2e6i3s1-0s2s2s2e6i3e3e6e6-0i2e7e6i3s1i3i2s2e5i2-0s1s1s2i3i2i2i2e6i3e6e6s2-0e6-0s2i3i2s2i3i3i3i3e7s1s2-0i2s2-0e6-0e6i3i2e3e6s2s2e5i3e7e6e7s2s1e7e7-0s2-0s2e6e7',
  },
  '43-3031': {
    esco: 'http://data.europa.eu/esco/occupation/bfe142b9-a049-4d41-89c4-fd2f34ac56b6',
    keySkills: '7E462C867D D5BBA931FB 6EDDE6185F 1D54A21B60 49790E767C 2F2D779459 CFE8550C77 DB21DC938E',
    figures:
      'i3e5i4i3i3-0i4i3i3i3s2s1s2i3s2i3e5i3s2-0s2s2s2e5i3i3e5i4-0s2e6e5i3-0i3i3s2e5s2-0-0s1s2i3i3s2s2i4i3e5e5s2-0e5-0s1i3i3s2i3i3i3e3e6-0s2-0i3e4-0e5-0e6i3s2i3e5s2s2e5i3e6e5e6s2-0e6e6-0s2-0e4e5e6',
  },
  '43-3051': {
    esco: 'http://data.europa.eu/esco/occupation/ade351da-7bda-424e-8682-bbdcab2a25be',
    keySkills: '1D54A21B60 6EDDE6185F 2F2D779459 E71773F7A8 DB21DC938E 1DD562B682 D5BBA931FB 7E462C867D',
    figures:
      'i3e6e3i3i3-0e4i3i3i3s2s1s2i3s2i3e6i3-0-0s1s2s2e6i3i3e6e5-0s2e7e6i3s1i3i3s3e5s2-0-0-0s2i3i3s2s2i4i3e6e6s2-0e6-0s1i3i2s2i3i3i3i3e7s1s2-0i3i3-0e6-0e7i3s2i3e6s2s2e5i3e7e6e7s2-0e7e7-0s2-0e3e6e6',
  },
  '43-4161': {
    esco: 'http://data.europa.eu/esco/occupation/d8ed1703-9c03-4ea0-83cc-b6169bc54ffd',
    keySkills: '2E80D9179C 8500CACF46 1D54A21B60 BC98BE9135 66C527547D B620732163 3DECCF2E7C 26D3098394',
    figures:
      'i3e5e4i3i3s1e4i4i3i3i3s1i2i3s3i3e4i3s1-0-0s2i3e5i3i3e5i4-0i3e6e5i4-0i2i3i3i4i3-0-0s1s2e4i4s3i3e4i3e5e5i3-0e5s1s1i3i3i3i3e4i3i3e6s1i3-0i4s2-0i4-0e6e4s2i2e5s2s2i4i3e6i4e6i3-0e6e6-0s2-0s2e5e6',
  },
  '43-4071': {
    esco: 'http://data.europa.eu/esco/occupation/9ab0f0db-1128-4050-becd-b09db5eabdaa',
    keySkills: '299CE88E49 22799303D1 2E80D9179C 3DECCF2E7C F755E32480 6EDDE6185F 2492D7AE9B 9DC1DB64EA',
    figures:
      'i3e5i3i3i3s1e3i3i2e3s2s1i3i3s2i3e5i3s1s1i2s2i3e5i3e3e5i4-0s2e5e5i3s2i3i3s2i4s2s1-0s1s2i3i3s2s2e5i3e5e5s2-0e5-0s1i3i2s2i3i3i2i3e6s1s2-0i3s2-0e4-0e6i3i2i3e5s2s2i4i3e6e4e6i3s2e6e5s1s2-0s2e5e6',
  },
  '33-9032': {
    esco: 'http://data.europa.eu/esco/occupation/31808988-fc0a-4bc3-9e47-27216d6759f5',
    keySkills: 'E71773F7A8 1D54A21B60 3DECCF2E7C 6EDDE6185F 49790E767C FCCEE4730B 4DDDBC0121 2F2D779459',
    figures:
      'i3e6e3i3i3s1i3i3i3s2i2s2s2i3s2i3e5i2-0s2s2s1s2e6i3i3e6e5-0s2e7e7i3s1i4i3i2e6s2s2-0-0s2i3i3s2i2e6i3e6e7i2-0e6-0s2i3i3i3i3i3i2e4e7-0i3s2i3s1-0e5s2e6i3i2i3e6s1s1e6i2e7e5e7s2i3e7e7s2s2s1s1e6e6',
  },
  '37-2011': {
    esco: 'http://data.europa.eu/esco/occupation/303a1e34-cb16-4054-b323-81e5eec17397',
    keySkills: 'D16A30C42A E66E6D3B86 83D3AC05BD 2F2D779459 E71773F7A8',
    figures:
      'i2e5i2i2i2-0i2i2s2i3s2s2s2i3s2i2e5i2-0s2i2s1s2e5i3i3e5i3-0s1e6e5i2s2i2i2s2i4s1s2s2s1s2i2i2s2s2i3i2e5e5s2s2e5-0s2i2i2s2s2i2s2i3e6-0s2s1i2s1s2i4-0e5s2s1s2i4s1s1i4i2e6i4e6s2i3e6e6s2s2-0s1e5e5',
  },
  '37-3011': {
    esco: 'http://data.europa.eu/esco/occupation/a48b9a5a-5ded-482d-8cda-7fd097a32c16',
    keySkills: 'D16A30C42A E66E6D3B86 072570C444 DC1C2EC0BB 0A4C7D6130 3DECCF2E7C',
    figures:
      'i2e5i2s2i2-0s2i2i2s2s1i2s2i2s2i2e4i2-0i3i3s2s2e5i3i3e5i4-0s2e6e5i2s2i3s2s2i4s2i3s2s1s1i2i2s2s2i4i2e5e5s1s2e5s1i2i2i2s2i2i2s2i3e5-0s2s2i2s1s2e5s2e5s1s1s2e5s2s2i4i2e5e5e5s2i4e5e6i3i3s1s1e4e6',
  },
  '37-3013': {
    esco: 'http://data.europa.eu/esco/occupation/fa30c1cb-dbc5-409c-8124-7284592b123c',
    keySkills: 'D16A30C42A 072570C444 B260384107 E66E6D3B86 0A4C7D6130 4257E202F2 29B470A4FC 6180B5A6EE',
    figures:
      'i3i4i3i2i3-0i3i3i3i3s2e3s2i3i3i3e5i3s1e3e4s2i2i4i3i3e4i4-0i3e5e5i3i3i3i2s2e5i3e3i2s1s2i3i3i3i3e4i3i4e5s2i2e4s1e3i3i3s2i3i3i3e3e5-0s2i3i3s1s2e5i3e6i3s2i2e5s2s2e5i3e5e5e5i2e4e5e5e3i3s1s1i4e6',
  },
  '45-2092': {
    esco: 'http://data.europa.eu/esco/occupation/1a9d99ba-4c08-4864-8f6a-1b0f2b4cf883',
    keySkills: 'D16A30C42A E66E6D3B86 B260384107 29B470A4FC 1C1D574677 6180B5A6EE 0A4C7D6130 D0866C5206',
    figures:
      'i2e5i3i3s2s1i3i2s2i3s2i3i2i3s2s2e4i3s1i3e4i2i2e5i3i3e4i4s1s2e5i4i3i2i3i3i2i4s2i3s2s1s2i3i2s2i3i4i2e5i4s2i3e4s1i3i2i2i2i3i3s3i4e5s1i2i3i2s2i3i4i2e5i3s2s2i4i2s2i4i3e5i4e5i2e4e5e5i3i3-0s2i4e5',
  },
  '45-2093': {
    esco: 'http://data.europa.eu/esco/occupation/65bd2342-f7de-4932-9164-eb480e35a791',
    keySkills: '4257E202F2 D16A30C42A 29B470A4FC B260384107 D0866C5206 1C1D574677 6180B5A6EE 0A4C7D6130',
    figures:
      'i2e5i3i2s2-0i3i3i3i3s2i3i2i3i2s2i4i3s1i3i3s2i2e5i3i3e4i4-0s3e5e4i3i3i3i2s2i4s3i3i2s1s2i3i3i2i3s2i2e5e4s2i3e4-0i3i2i3i2i3i3i2e3e6-0i2i3i3s2i3i4i2i4i3s2i3i3s2s2i4i3e6i4e6i2i4e6e5i3i3s1s2e6e5',
  },
  '45-2091': {
    esco: 'http://data.europa.eu/esco/occupation/1b8c75a9-407b-4554-a7d6-df391672c6b1',
    keySkills: '57F37BF52D 29B470A4FC 0A4C7D6130 1C1D574677 6180B5A6EE D16A30C42A 4257E202F2 E66E6D3B86',
    figures:
      'i2i4i3s2s2-0s2i2i2i3s1e4s1i3s2s2e5s2-0e4i3s1s2i4i3i3e5i4-0s2e4i4i3i3i3s2s1i4s2e4i2s1s1i3i2s2i2i4i2i4i4s1i3e5s1e4i2i3s2i3i3i2i3e5-0s2i3i2s1i3i4s2e5s2s2i3i4s1s1i4s2e5i4e5s2i3e5e4e4i3s1s1e5e5',
  },
  '45-4011': {
    esco: 'http://data.europa.eu/esco/occupation/773cf1de-50a4-42e7-bab1-e68dcbae3f54',
    keySkills: 'DB21DC938E 1D54A21B60 B260384107 D16A30C42A 49790E767C 29B470A4FC E66E6D3B86 3DECCF2E7C',
    figures:
      'i3e6i3i3s2-0i3i3i3i3s2i3i2i3s2s2e5i3-0i3i3s2i2e6i3i3e5i4-0s2e6e5i3s2i3i3i3e5s2i3s2s1s2i3i3s2i3e5i3e6e5s2s2e5-0i3i3i3s2i3i3i3e3e6-0s2i3i3s2s2e5i2e6i2s2i3e5s2s2e5i3e6e5e6i2i4e6e6i3i3s2s2i4e5',
  },
  '39-2021': {
    esco: 'http://data.europa.eu/esco/occupation/0b14d5d7-1bbe-4403-b9e6-7b0f37fc44fc',
    keySkills: 'E71773F7A8 D16A30C42A 4DDDBC0121 DB21DC938E 2F2D779459 6EDDE6185F 1D54A21B60 49790E767C',
    figures:
      'i2e6i3s2i3-0i3i3i2i3s2s1s2i3s2i3e5i2s1s1i2s2s2e6i3i3e5i4-0s2e6e6i3s2i2s2s2e5s2s1s1s1s2i3i3s2s2i4i2e6e6s2s1e5s1s1i2i3s2i2i3i2i3e6-0s2s1i3s2-0e5s1e6i3s2s2e6s2s2e5i2e6e5e6s2i3e6e6s1s2s1s2e5e6',
  },
  '53-7081': {
    esco: 'http://data.europa.eu/esco/occupation/e54683ca-1fc9-468d-b880-6544ff6b7d0b',
    keySkills: 'D16A30C42A 6180B5A6EE 29B470A4FC 57F37BF52D E66E6D3B86 1C1D574677 0A4C7D6130',
    figures:
      'i2i4i3s2s2-0i2i2s2i2s2i3s1i2s2s2i3i2-0i3i3-0s1i4i2i3i4s3-0s2i4i3i3s2i2s2-0i3s2i3s1-0s2i2i2s2i2i3i2i4i3s2i2i4-0i3i2i3s2s2i2s2i2e5-0s2i3i2-0i2i3s2e5i2s2s2i4-0-0i3i2e5i3e5s1i3e5i4i3i2-0-0e5i4',
  },
  '41-2031': {
    esco: 'http://data.europa.eu/esco/occupation/0b15375e-dfdd-4047-9efb-096e0aaee7d2',
    keySkills: '26D3098394 5D8EA693BD F755E32480 3DECCF2E7C B620732163 66C527547D 8500CACF46 9DC1DB64EA',
    figures:
      'e3e5e4i3e4s1i3i3i3i3e4s2i3i3s2e4e5i3s1s1s2s2i3e5i3i3e5i4-0i3e5e5i3s1i3i3i2i4i3s1-0s1i2e3i3s2i3e5e3e5e5e4-0e5s1s2e3i3e4s2e3i3i3e6-0e4-0i3i3-0e5-0e5i3s2i2e5s2s2i4i3e6e5e6i3s2e6e5s1i2-0i2e5e5',
  },
  '41-2011': {
    esco: 'http://data.europa.eu/esco/occupation/2b871272-bd61-4206-bd1a-0b96d7023098',
    keySkills: '3DECCF2E7C F755E32480 E71773F7A8 D5BBA931FB 1D54A21B60 E66E6D3B86',
    figures:
      'i3i4i3s2i3-0i3i2i2i3s2s1s2i3s2i3i4i3s1s1i2s2s2i4i3i3i4i3-0s2e5e5i3-0i3s2s2i4s2s1-0-0i2i3i2s2i3e5i3i4e5s2-0i4-0s1i3i3s2s2i3s2i3e6-0s2s1i2i2-0i4-0e6s2s2s2e5s2s2i4i3e6i4e6s2s2e6e5s1s2-0s2i4e5',
  },
  '51-3011': {
    esco: 'http://data.europa.eu/esco/occupation/1aadb308-432a-4d01-b54b-b4f7f76dd419',
    keySkills: 'E66E6D3B86 0A4C7D6130 1DD562B682 DC1C2EC0BB 3DECCF2E7C',
    figures:
      'i3e4i3i3i2s2i3i3i3i3s2i3i3i3s2i2e5i3s1s2i3s2i3e4i3i3e5i4-0s2e6e5i3i2i3i3s2i4s2s2s1s1s2i3i3s2i2i4i3e4e5s2s1e5s1i3i3i3s2i3i3s2i3e6-0s2s1i3s2-0e5-0e5s2s2i3e5s2s2i4i3e6e5e6i3s2e6e6s2i3s1s2i4e6',
  },
  '51-3021': {
    esco: 'http://data.europa.eu/esco/occupation/37c7880e-cfee-4c41-a41b-061682fefde3',
    keySkills: 'E66E6D3B86 D16A30C42A 1D54A21B60 29B470A4FC 3DECCF2E7C 5D8EA693BD DC1C2EC0BB F755E32480',
    figures:
      'i3e5i3i2i3s1i3i3i2i3i3i2s2i3i3i3e4i3s2s2e3s2s2e5i3i3e5i3-0i2e6e5i3i2i3i2s2i4i2s2s1s2s2i3i3i3i2e4i3e5e5i3s1e5-0i2i3i3i3i2i3i3i3e6-0i3i2i3i2s1i4s1e6s3s2i2e5s2s2i4i3e6i4e6s2i3e6e6s2i3-0i2e5e5',
  },
  '39-5012': {
    esco: 'http://data.europa.eu/esco/occupation/099c6bb0-22d3-4c5d-8bf5-70910af381ef',
    keySkills: '9DC1DB64EA E66E6D3B86 DC1C2EC0BB E71773F7A8 F755E32480 FCCEE4730B 1D54A21B60 3DECCF2E7C',
    figures:
      'i3e6e3i3e3i2i3i3i3i3i2s2e3i3i2e3e5i3s1-0e4s2i3e6i3i3e5e5-0i3e5e6i4s1i3i3i3i4i3-0s1s1s2e3i3i2i3e5i3e6e6i2-0e5s1s2i3i3i3i3e3i3i3e6-0i3-0i3s2-0e5-0e6i3i2i3e5s2s2i4i3e6e5e6i3s2e6e5-0e4s1s2e6e6',
  },
  '41-2022': {
    esco: 'http://data.europa.eu/esco/occupation/099a901f-91a7-4d26-af2e-f385247dcf20',
    keySkills: '26D3098394 F755E32480 66C527547D 8500CACF46 2F2D779459 3DECCF2E7C 49790E767C 1DD562B682',
    figures:
      'i3e5e4i3e3-0e3i3i3i3i3s2i3i3s2e3e5i3s1s2i2s2i3e5i3e3e5i4-0i3e6e5i3s2i3i3s2e5i3s2s2s2i3e3i3s2i3e5i3e5e5i3s2e5s1s2i3i3e3i3e3i3i3e6-0e3s1i3i3s2e5s1e6i3i3i3e5s2s2e5i3e6e5e6i3i3e6e6s2i3-0i2e5e6',
  },
  '27-1026': {
    esco: 'http://data.europa.eu/esco/occupation/35eb0aa6-b40d-449d-9390-719be8912277',
    keySkills: 'DC1C2EC0BB FCCEE4730B E66E6D3B86 D16A30C42A 2492D7AE9B 9DC1DB64EA 22799303D1 26D3098394',
    figures:
      'i3e5e3i3i3s2i3i3i3i3s2s1i3i3s2i3e5i3s1s1i3s2i3e5i3i3e5e5-0s2e6e5i3s2i3i3s2e5s2s1-0s2s1i3i3s2s2i4i3e5e5s2-0e5s1s1i3i3i3i2i3i3i3e6s1i3-0i3s2-0e5s1e6i3s2i3e5s2s2e5i3e6e5e6i3i3e6e6s1e4-0s2e5e6',
  },
  '41-1011': {
    esco: 'http://data.europa.eu/esco/occupation/9e81adde-9983-44fa-b74b-c548d0dbfbdd',
    keySkills: '49790E767C 4DDDBC0121 1D54A21B60 DB21DC938E E71773F7A8 3DECCF2E7C 2F2D779459 F755E32480',
    figures:
      'e4e6e4i3e4i2i4e4i3i3i4s2i3i4i4e4e5i4i3s1s2i3i3e6i3i3e5e5-0i4e7e6e4s2i3i3i4e7i4s1-0i3i3e4e4i4i2e6e4e6e6i4-0e5s1s2e4e4i4i3e4i4i4e6s1i4s1e4i3-0e5-0e7i4i3i3e7i3i3e7i4e6e5e6i3s2e6e7s1s3-0i3e6e6',
  },
  '51-6011': {
    esco: 'http://data.europa.eu/esco/occupation/0da51178-e386-4534-ae71-15ba789ad756',
    keySkills: 'E66E6D3B86 D0866C5206 0A4C7D6130 3DECCF2E7C E71773F7A8',
    figures:
      'i2e5i2i2s2s1i2i2i2i3s2i3s2i3s2s2i4i2s1i2i3s2s2e5i3i2e5i3-0s2e5e5i3s2i2i2s2i4s2i2s1s1s2i2i2s2s2i4i2e5e5s2s1e5-0i3i2i2s2s2i2s2i3e5-0s2s1i2s1s1i4-0e5s2s2s2i4s2s2i4i2e5i4e5s2s2e5e5i2s2-0s1e5e5',
  },
  '25-9042': {
    esco: 'http://data.europa.eu/esco/occupation/4d27152a-a8ee-4f5a-9f93-a2fb4fb2b2e3',
    keySkills: '3DECCF2E7C DB21DC938E B620732163 4DDDBC0121 F755E32480 DEDBBC55E0 6AE2F3F890 9DC1DB64EA',
    figures:
      'e3e6e4i3e3-0e4i3i3i3i3s1i3i3s2e3e4i3s1-0s2s2i3e6i3e3i4i4-0i3e6e6i3s1i3i3i4i4i3-0-0s2i3e3i3s2i3e6e3e6e6i3-0i4s1s1e3e3i3i3e3i3e4e6s1i3-0i3i3-0i4-0e6i4i2i3e6s2s2i4i3e6i4e6i3s2e6e6-0i3-0i2e5e5',
  },
  '39-9031': {
    esco: 'http://data.europa.eu/esco/occupation/c784c2db-e636-429f-8492-3191790a58d7',
    keySkills: '6AE2F3F890 F755E32480 3DECCF2E7C D16A30C42A 6EDDE6185F 49790E767C FCCEE4730B E66E6D3B86',
    figures:
      'i3e5i3i3e3s2i3i4i3i3s2s1i3i3s2e3e5i3-0s1i3s2i3e5i3i3e5e5-0e4e6e5i3s1i3i3i4e5e4s1s1-0s2e3i4s2i3e5i3e5e5s2s1e5s1s1i3i3i3s2e3i3i3e6-0i3-0i4s1-0e4s1e5i3s2s2e4s2s2e5i3e6e4e6i3i4e6e6s1s2s1s1e5e5',
  },
  '25-1194': {
    esco: 'http://data.europa.eu/esco/occupation/81f8d141-3f67-4fb0-a349-db0147ef7b3a',
    keySkills: '6AE2F3F890 49790E767C E71773F7A8 FCCEE4730B CB768EFA19 2F2D779459 3DECCF2E7C 6EDDE6185F',
    figures:
      'i3e6e4e4i3i3e4e4i3i3i3s3i3e4i3i3e6i3s2s2i2i3i3e6i3i3e5e6-0e4e7e6e4s2i3e4e4e6e4s2s2s2i3e4e4i3i2e5i3e6e6i3s1e5s1s3i3i3i3i2e4i3e3e6s1i3s1e4s2s1e5s1e6e4s2s2e5i3i3e6i3e6e5e6i3s2e6e7s2i3s1s2e6e6',
  },
}
