// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace parvis {

/// The databases that were open, the last one first, as a menu; kept between sessions. One that is no longer there is
/// told and taken off the list. GUI thread.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostFiles = 10;

    /// Fills the menu each time it is shown.
    explicit RecentFiles(QMenu& menu);

    static QStringList paths();
    void add(const QString& path);
    static void clear();

Q_SIGNALS:
    void chosen(const QString& path);
    void missed(const QString& path); ///< it was chosen, but is not there

private:
    void fill();
    void choose(const QString& path);

    QMenu& menu_;
};

} // namespace parvis
