// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QSplitter;
class QWidget;

namespace parvis {

/// The place of a sheet at the right of the list of a page, in the width that the user chose. A sheet of a record folds
/// away while it shows none, and the list stays where it is when it comes. GUI thread.
class SheetPlace : public QObject
{
    Q_OBJECT

public:
    /// @param page  the key of the width that is kept
    SheetPlace(QSplitter& splitter, QString page, QObject* parent);

    QWidget* sheet() const { return sheet_; }
    /// The widths at first, as shares; afterwards those that the user chose.
    void setSheet(QWidget* sheet, int listShare, int sheetShare);
    /// Of a sheet that is no RecordSheet: whether it has nothing to show.
    void fold(bool folded);
    /// It stays without a record, too.
    void keepOpen(bool isKept);

Q_SIGNALS:
    /// The list has another width now, with its left edge where it was.
    void foldChanged(bool folded);

private:
    void place();
    void keepShare();
    bool isUnderSheet(const QPoint& global) const;
    void takeFold();

    QSplitter& splitter_;
    QString page_;
    QWidget* sheet_ = nullptr;
    double share_ = 0; ///< of the width, that the sheet takes
    bool isFoldWanted_ = false;
};

} // namespace parvis
