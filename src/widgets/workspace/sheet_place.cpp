// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/sheet_place.h"

#include "widgets/controls/record_sheet.h"
#include "widgets/workspace/sheet_share.h"

#include <QApplication>
#include <QSplitter>
#include <QTimer>

namespace parvis {

SheetPlace::SheetPlace(QSplitter& splitter, QString page, QObject* parent)
    : QObject(parent)
    , splitter_(splitter)
    , page_(std::move(page))
{
    connect(&splitter, &QSplitter::splitterMoved, this, &SheetPlace::keepShare);
}

void SheetPlace::setSheet(QWidget* sheet, int listShare, int sheetShare)
{
    sheet_ = sheet;
    share_ = sheetShareSetting(page_).value();
    if (share_ <= 0 || share_ >= 1)
        share_ = double(sheetShare) / (listShare + sheetShare);
    splitter_.addWidget(sheet);
    splitter_.setChildrenCollapsible(false);
    splitter_.setStretchFactor(0, 3);
    splitter_.setStretchFactor(1, 2);
    if (auto* record = qobject_cast<RecordSheet*>(sheet)) {
        fold(record->isEmpty());
        connect(record, &RecordSheet::emptied, this, &SheetPlace::fold);
    }
    place();
}

void SheetPlace::keepOpen(bool isKept)
{
    auto* record = qobject_cast<RecordSheet*>(sheet_);
    record->disconnect(this);
    if (!isKept)
        connect(record, &RecordSheet::emptied, this, &SheetPlace::fold);
    fold(!isKept && record->isEmpty());
}

void SheetPlace::place()
{
    constexpr int whole = 10000;
    const int share = qRound(whole * share_);
    splitter_.setSizes({whole - share, share});
}

void SheetPlace::keepShare()
{
    const QList<int> sizes = splitter_.sizes();
    if (!sheet_ || isFolded(*sheet_) || sizes.size() != 2 || sizes[0] + sizes[1] <= 0)
        return;
    share_ = double(sizes[1]) / (sizes[0] + sizes[1]);
    sheetShareSetting(page_).keep(share_);
}

bool SheetPlace::isUnderSheet(const QPoint& global) const
{
    const QPoint at = splitter_.mapFromGlobal(global);
    return splitter_.rect().contains(at) && at.x() > splitter_.width() * (1 - share_);
}

/// It comes at once, unless the mouse is on the place that it takes: then the second click of a double click still
/// meets what the first one met. It goes once all is done that the moment asks for: it may be wanted again.
void SheetPlace::fold(bool folded)
{
    isFoldWanted_ = folded;
    if (isFolded(*sheet_) == folded)
        return;
    if (splitter_.isVisible() && (folded || isUnderSheet(QCursor::pos())))
        QTimer::singleShot(folded ? 0 : QApplication::doubleClickInterval(), this, &SheetPlace::takeFold);
    else
        takeFold();
}

void SheetPlace::takeFold()
{
    if (isFolded(*sheet_) == isFoldWanted_)
        return;
    sheet_->setVisible(!isFoldWanted_);
    if (!isFoldWanted_)
        place();
    Q_EMIT foldChanged(isFoldWanted_);
}

} // namespace parvis
