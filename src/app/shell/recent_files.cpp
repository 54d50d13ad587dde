// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recent_files.h"

#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QStringList> recentSetting(u"window/recent_files"_s);

} // namespace

RecentFiles::RecentFiles(QMenu& menu)
    : QObject(&menu)
    , menu_(menu)
{
    connect(&menu, &QMenu::aboutToShow, this, &RecentFiles::fill);
    fill(); // for those who look before it is shown
}

QStringList RecentFiles::paths()
{
    return recentSetting.value();
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = paths();
    files.removeAll(whole);
    files.prepend(whole);
    recentSetting.keep(files.mid(0, mostFiles));
    fill();
}

void RecentFiles::clear()
{
    recentSetting.forget();
}

/// Names alone where they differ, with their folder where two files are called the same.
void RecentFiles::fill()
{
    menu_.clear();
    const QStringList files = paths();
    QHash<QString, int> uses;
    for (const QString& path : files)
        ++uses[QFileInfo(path).fileName()];
    int number = 0;
    for (const QString& path : files) {
        QString name = QFileInfo(path).fileName();
        if (uses.value(name) > 1)
            name = tr("%1 in %2").arg(name, QDir::toNativeSeparators(QFileInfo(path).path()));
        ++number;
        QAction* entry =
            menu_.addAction((number < 10 ? u"&%1  %2"_s : u"%1  %2"_s).arg(number).arg(name.replace(u'&', u"&&"_s)),
                            this, [this, path] { choose(path); });
        entry->setToolTip(QDir::toNativeSeparators(path));
    }
    setObstacle(menu_.menuAction(), unless(!files.isEmpty(), tr("No other file was open yet.")));
    if (files.isEmpty())
        return;
    menu_.addSeparator();
    menu_.addAction(tr("Clear this list"), this, [this] {
        clear();
        fill();
    });
}

void RecentFiles::choose(const QString& path)
{
    if (QFileInfo::exists(path)) {
        Q_EMIT chosen(path);
        return;
    }
    QStringList files = paths();
    files.removeAll(path);
    recentSetting.keep(files);
    fill();
    Q_EMIT missed(path);
}

} // namespace parvis
