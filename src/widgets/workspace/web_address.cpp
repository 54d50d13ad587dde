// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/web_address.h"

#include "domain/translate.h"
#include "domain/web_link.h"

#include <QDesktopServices>
#include <QUrl>

namespace parvis {

QString addressProblem(const QString& typed)
{
    if (typed.isEmpty() || !webLink(typed).isEmpty())
        return {};
    return translate("widgets", "Type a whole address that begins with http:// or https://.");
}

bool openAddress(const QString& url)
{
    const QString link = webLink(url);
    return !link.isEmpty() && QDesktopServices::openUrl(QUrl(link));
}

bool openMailDraft(const QString& mail)
{
    return mail.startsWith(u"mailto:") && QDesktopServices::openUrl(QUrl(mail, QUrl::StrictMode));
}

} // namespace parvis
