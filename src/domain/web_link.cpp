// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/web_link.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int longestUrl = 2000; ///< what viewers and browsers open

} // namespace

QString completedAddress(const QString& typed)
{
    const QString address = typed.trimmed();
    return address.startsWith(u"www."_s, Qt::CaseInsensitive) ? u"https://"_s + address : address;
}

QString webLink(const QString& url)
{
    const QUrl address(completedAddress(url), QUrl::TolerantMode);
    const QString scheme = address.scheme().toLower();
    if (!address.isValid() || address.host().isEmpty() || (scheme != u"http" && scheme != u"https"))
        return {};
    const QString encoded = QString::fromLatin1(address.toEncoded(QUrl::RemoveUserInfo));
    return encoded.size() <= longestUrl ? encoded : QString();
}

QString readableAddress(const QString& url)
{
    const QString link = webLink(url);
    return link.isEmpty()
               ? QString()
               : QUrl(link).toDisplayString(QUrl::FormattingOptions(QUrl::RemoveUserInfo) | QUrl::EncodeSpaces);
}

} // namespace parvis
