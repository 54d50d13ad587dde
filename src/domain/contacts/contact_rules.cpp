// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacts/contact_rules.h"

#include "domain/fold.h"
#include "domain/translate.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

bool namesPerson(const QString& email)
{
    static const QRegularExpression twoWords(u"^([a-z-]{1,})[._]([a-z-]{2,})@"_s);
    static const QSet<QString> functions{
        u"contact"_s,   u"accueil"_s,  u"ville"_s,   u"politique"_s,  u"mairie"_s,    u"service"_s,    u"secretariat"_s,
        u"direction"_s, u"cabinet"_s,  u"pref"_s,    u"prefecture"_s, u"ddets"_s,     u"caf"_s,        u"projet"_s,
        u"contrat"_s,   u"courrier"_s, u"info"_s,    u"habitat"_s,    u"quartiers"_s, u"pole"_s,       u"cohesion"_s,
        u"sociale"_s,   u"urbain"_s,   u"urbaine"_s, u"emploi"_s,     u"region"_s,    u"departement"_s};
    const auto match = twoWords.match(fold(email.trimmed()));
    return match.hasMatch() && !functions.contains(match.captured(1)) && !functions.contains(match.captured(2));
}

bool isPersonal(const Contact& contact)
{
    return contact.isPersonal || !contact.person.isEmpty() || namesPerson(contact.email);
}

QString emailProblem(const QString& typed)
{
    static const QRegularExpression address(u"^[^@\\s,;<>?&%]+@[^@\\s,;<>?&%]+\\.[^@\\s,;<>?&%.]{2,}$"_s);
    if (typed.trimmed().isEmpty() || address.match(typed.trimmed()).hasMatch())
        return {};
    return translate("domain", "This is no e-mail address.");
}

QString contactText(const Contact& contact)
{
    QStringList parts{contact.role, contact.service};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString functionAddressOf(const Register& records, Id<Organisation> organisation)
{
    for (const Contact& contact : records.all<Contact>().of(organisation)) {
        if (!contact.email.isEmpty() && !isPersonal(contact))
            return contact.email;
    }
    const Organisation* body = records.find(organisation);
    return body ? body->email : QString();
}

QString addressOf(const Register& records, Id<Organisation> organisation)
{
    QString address = functionAddressOf(records, organisation);
    for (const Contact& contact : records.all<Contact>().of(organisation)) {
        if (address.isEmpty())
            address = contact.email;
    }
    return address;
}

QString mailLink(const QString& address)
{
    return u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(address, "@"));
}

QStringList personalColumns()
{
    return {u"person"_s, u"email"_s, u"telephone"_s, u"note"_s};
}

} // namespace parvis
