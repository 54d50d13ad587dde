// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/outline_panel.h"

#include "widgets/look/look.h"

#include <QPainter>

#include <algorithm>

namespace parvis {

namespace {

/// A heading that stands this little below the upper edge is the one that is read: a jump leaves a gap above it.
constexpr double tolerance = 40; ///< points

} // namespace

OutlinePanel::OutlinePanel(QWidget* parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Bookmarks of the document"));
    connect(this, &QTreeWidget::itemClicked, this, &OutlinePanel::choose);
    connect(this, &QTreeWidget::itemActivated, this, &OutlinePanel::choose);
}

void OutlinePanel::setOutline(const std::vector<PdfBookmark>& outline)
{
    outline_ = outline;
    items_.clear();
    clear();
    std::vector<QTreeWidgetItem*> open; // the entries in which the next one may stand
    for (const PdfBookmark& bookmark : outline_) {
        open.resize(std::min(open.size(), std::size_t(std::max(0, bookmark.level))));
        auto* item = open.empty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(open.back());
        item->setText(0, bookmark.title);
        item->setToolTip(0, bookmark.page > 0 ? tr("%1, page %2").arg(bookmark.title).arg(bookmark.page)
                                              : tr("%1: leads to no page of this document").arg(bookmark.title));
        if (bookmark.page <= 0)
            item->setForeground(0, Look::ink(Look::Ink::Faint));
        open.push_back(item);
        items_.push_back(item);
    }
    expandToDepth(0);
    setAccessibleDescription(outline_.empty() ? tr("This document has no bookmarks.") : QString());
}

void OutlinePanel::showPlace(int page, double top)
{
    if (hasFocus())
        return; // the keyboard is on its way to another entry
    QTreeWidgetItem* last = nullptr;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const PdfBookmark& bookmark = outline_[i];
        if (bookmark.page > 0 && std::pair(bookmark.page, bookmark.top) <= std::pair(page, top + tolerance))
            last = items_[i];
    }
    if (last == currentItem())
        return;
    setCurrentItem(last);
    if (last)
        scrollToItem(last);
}

void OutlinePanel::choose(const QTreeWidgetItem* item)
{
    const auto it = std::ranges::find(items_, item);
    if (it == items_.end())
        return;
    const PdfBookmark& bookmark = outline_[std::size_t(it - items_.begin())];
    if (bookmark.page > 0)
        Q_EMIT chosen(bookmark.page, bookmark.top);
}

void OutlinePanel::paintEvent(QPaintEvent* event)
{
    QTreeWidget::paintEvent(event);
    if (!outline_.empty())
        return;
    QPainter painter(viewport());
    painter.setPen(Look::ink(Look::Ink::Faint));
    const int gap = Look::unit();
    painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap), Qt::AlignTop | Qt::TextWordWrap,
                     tr("This document has no bookmarks."));
}

} // namespace parvis
