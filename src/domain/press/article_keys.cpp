// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/press/article_keys.h"

#include "domain/fold.h"
#include "domain/web_link.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

bool followsReaders(const QString& parameter)
{
    static const QStringList names{u"fbclid"_s,  u"gclid"_s,     u"dclid"_s,      u"gbraid"_s,    u"wbraid"_s,
                                   u"msclkid"_s, u"twclid"_s,    u"yclid"_s,      u"igshid"_s,    u"igsh"_s,
                                   u"mc_cid"_s,  u"mc_eid"_s,    u"xtor"_s,       u"xts"_s,       u"xtref"_s,
                                   u"_ga"_s,     u"_gl"_s,       u"mkt_tok"_s,    u"li_fat_id"_s, u"ocid"_s,
                                   u"cmpid"_s,   u"ns_source"_s, u"ns_campaign"_s};
    static const QStringList beginnings{u"utm_"_s, u"at_"_s, u"pk_"_s, u"mtm_"_s, u"hsa_"_s, u"trk_"_s};
    const QString name = parameter.toLower();
    return names.contains(name) ||
           std::ranges::any_of(beginnings, [&](const QString& beginning) { return name.startsWith(beginning); });
}

QString queryWithoutFollowing(const QUrl& address)
{
    QUrlQuery query;
    for (const auto& [name, value] : QUrlQuery(address).queryItems(QUrl::FullyEncoded)) {
        if (!followsReaders(name))
            query.addQueryItem(name, value);
    }
    return query.isEmpty() ? QString() : u'?' + query.toString(QUrl::FullyEncoded);
}

bool isHomePage(const QString& path)
{
    static const QStringList names{u"/index.html"_s, u"/index.htm"_s,    u"/index.php"_s, u"/default.aspx"_s,
                                   u"/accueil"_s,    u"/accueil.html"_s, u"/home"_s,      u"/fr"_s};
    return path.isEmpty() || names.contains(path.toLower());
}

} // namespace

QString addressKey(const QString& url)
{
    const QString link = webLink(url);
    if (link.isEmpty())
        return {};
    const QUrl address(link);
    QString host = address.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    const bool isUsualPort = address.port() < 0 || address.port() == 80 || address.port() == 443;
    QString path = address.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    // Some sites tell their pages apart by what stands after "#!" or "#/".
    const QString fragment = address.fragment(QUrl::FullyEncoded);
    const bool isPage = fragment.startsWith(u'!') || fragment.startsWith(u'/');
    const QString page = queryWithoutFollowing(address) + (isPage ? u'#' + fragment : QString());
    if (isHomePage(path) && page.isEmpty())
        return {};
    return host + (isUsualPort ? QString() : u':' + QString::number(address.port())) + path + page;
}

QString titleKey(const QString& title)
{
    QString key;
    for (const QChar c : fold(title))
        key += c.isLetterOrNumber() || c.isSurrogate() ? c : QChar(u' ');
    return key.simplified();
}

} // namespace parvis
