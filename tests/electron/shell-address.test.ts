import { describe, expect, test } from 'vitest'
import { isOutsideLink, isOwn } from '../../electron/address'

describe('pages of our own', () => {
  test.each(['app://companion/index.html', 'app://companion/', 'app://companion/index.html#/plan/a'])('%s', (url) => {
    expect(isOwn(url)).toBe(true)
  })
  test.each([
    'app://companion.evil/index.html',
    'app://other/index.html',
    'app://user@companion/index.html',
    'app://companion:80/index.html',
    'https://companion/index.html',
    'file:///index.html',
    'about:blank',
    'data:text/html,x',
    'javascript:alert(1)',
    'null',
    '',
  ])('not %s', (url) => {
    expect(isOwn(url)).toBe(false)
  })
  test('in development the page stands on a local server', () => {
    expect(isOwn('http://localhost:5173/#/x', 'http://localhost:5173/')).toBe(true)
    expect(isOwn('http://localhost:5174/', 'http://localhost:5173/')).toBe(false)
  })
})

/** Things a link has been used for to start a program or to read a file. */
const DANGEROUS = `file:///etc/passwd file://host/share \\\\host\\share smb://host/x nfs://h/x afp://h/x ftp://h/x sftp://h/x ssh://h telnet://h
  javascript:alert(1) JaVaScRiPt:alert(1) vbscript:x data:text/html,x blob:https://x/y about:blank view-source:https://x chrome://settings
  chrome-extension://x/y devtools://x edge://settings app://companion/index.html http://example.org https:///
  ms-msdt:/id ms-word:ofe|u|x ms-excel:x ms-powerpoint:x ms-settings: ms-officecmd:{} search-ms:query=x search:x shell:startup
  mailto: tel:1 sms:1 callto:1 skype:x zoommtg://x slack://x vscode://x steam://x spotify:x itms://x itmss://x facetime://x
  intent://x market://x jar:https://x!/y ldap://x gopher://x dict://x res://x mk:@x hcp://x its:x mhtml:x wyciwyg://x
  https://user:pass@example.org https://user@example.org ms-appinstaller:?source=x calculator: odopen://x git://x svn://x`

describe('links to the outside', () => {
  test.each(['https://example.org', 'https://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG/', 'mailto:a@b.org', 'mailto:a@b.org?subject=x'])(
    'may go to %s',
    (url) => {
      expect(isOutsideLink(url)).toBe(true)
    },
  )
  test.each(DANGEROUS.split(/\s+/))('never to %s', (url) => {
    expect(isOutsideLink(url)).toBe(false)
  })
})
