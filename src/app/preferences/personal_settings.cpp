// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/personal_settings.h"

#include "files/network_use.h"
#include "files/user_name.h"

using namespace Qt::StringLiterals;

namespace parvis {

const Setting<QString>& PersonalSettings::language()
{
    static const Setting<QString> setting(u"look/language"_s);
    return setting;
}

const Setting<QString>& PersonalSettings::userName()
{
    static const Setting<QString> setting(u"user/name"_s);
    return setting;
}

const Setting<QString>& PersonalSettings::organisation()
{
    static const Setting<QString> setting(u"user/organisation"_s);
    return setting;
}

const Setting<bool>& PersonalSettings::network()
{
    static const Setting<bool> setting(u"network/allowed"_s, true);
    return setting;
}

void PersonalSettings::apply()
{
    setUserName(signature());
    setLetterSender({userName().value(), organisation().value()});
    allowNetwork(network().value());
}

QString PersonalSettings::signature()
{
    const QString name = userName().value().simplified();
    const QString organisation = PersonalSettings::organisation().value().simplified();
    const QString shown = name.isEmpty() ? accountName() : name;
    return organisation.isEmpty() ? shown : u"%1 (%2)"_s.arg(shown, organisation);
}

} // namespace parvis
