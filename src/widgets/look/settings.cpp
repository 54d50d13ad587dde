// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/settings.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace parvis {

QVariant keptValue(const QString& key)
{
    return QSettings().value(key);
}

void keepValue(const QString& key, const QVariant& value)
{
    QSettings().setValue(key, value);
}

void forgetSettings(const QString& group)
{
    QSettings().remove(group);
}

bool isSettingKey(QStringView key)
{
    static const QRegularExpression scheme(u"^[a-zA-Z0-9_]+(/[a-zA-Z0-9_]+)+$"_s);
    return scheme.match(key.toString()).hasMatch();
}

FolderSetting::FolderSetting(const QString& kind, const QString& fallback)
    : setting_(u"folders/%1"_s.arg(kind), fallback)
{
}

void FolderSetting::keepFolderOf(const QString& file) const
{
    setting_.keep(QFileInfo(file).path());
}

} // namespace parvis
