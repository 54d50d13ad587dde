// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace parvis {

/// What the user's settings hold under a key; invalid: nothing.
QVariant keptValue(const QString& key);
bool isValueKept(const QString& key);
void keepValue(const QString& key, const QVariant& value);
/// Forgets a key, or everything below a group: "tables/contracts".
void forgetSettings(const QString& group);
/// The one scheme of keys: "group/name" or "group/thing/name", each part of letters, digits and underscores.
bool isSettingKey(QStringView key);

/// The key of what is kept for one database file alone, by its path; the file itself holds nothing of it.
QString fileSettingKey(const QString& path, const QString& name);
/// The database that is open from now on; empty: none.
void setOpenFile(const QString& path);
/// The key of what is kept for that database; the name itself while none is open.
QString openFileSettingKey(const QString& name);

/// One thing that Parvis remembers from one run to the next: its key, and the value as long as nothing is kept or what
/// is kept cannot be read. GUI thread.
template <class T>
class Setting
{
public:
    explicit Setting(QString key, T fallback = {})
        : key_(std::move(key))
        , fallback_(std::move(fallback))
    {
        Q_ASSERT(isSettingKey(key_));
    }

    T value() const
    {
        QVariant kept = keptValue(key_);
        if (!kept.isValid() && isKept())
            return T(); // what the file makes of an empty list
        return kept.convert(QMetaType::fromType<T>()) ? kept.value<T>() : fallback_;
    }
    bool isKept() const { return isValueKept(key_); }
    void keep(const T& value) const { keepValue(key_, value); }
    void forget() const { forgetSettings(key_); }

private:
    QString key_;
    T fallback_;
};

/// The folder where the user last chose a file of some kind. GUI thread.
class FolderSetting
{
public:
    /// @param kind  "documents"
    /// @param fallback  the folder as long as none is kept; empty: that of the system
    explicit FolderSetting(const QString& kind, const QString& fallback = {});

    QString path() const { return setting_.value(); }
    /// Keeps the folder of that file.
    void keepFolderOf(const QString& file) const;

private:
    Setting<QString> setting_;
};

} // namespace parvis
