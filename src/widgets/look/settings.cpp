// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// One for the whole program: a new one looks for four files each time, and writes what was set when it goes, with two
/// waits for the disk. This one writes from the event loop, several values at once.
QSettings& settings()
{
    static QPointer<QSettings> kept;
    if (!kept)
        kept = new QSettings(QCoreApplication::instance());
    return *kept;
}

QString& openFile()
{
    static QString path;
    return path;
}

} // namespace

QVariant keptValue(const QString& key)
{
    return settings().value(key);
}

bool isValueKept(const QString& key)
{
    return settings().contains(key);
}

void keepValue(const QString& key, const QVariant& value)
{
    if (keptValue(key) != value) // the same value is no reason to write the file
        settings().setValue(key, value);
}

void forgetSettings(const QString& group)
{
    settings().remove(group);
}

QString fileSettingKey(const QString& path, const QString& name)
{
    const QByteArray whole = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex();
    return u"files/%1/%2"_s.arg(QLatin1StringView(hash), name);
}

void setOpenFile(const QString& path)
{
    openFile() = path;
}

QString openFileSettingKey(const QString& name)
{
    return openFile().isEmpty() ? name : fileSettingKey(openFile(), name);
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
