// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/thumbnail_panel.h"

#include "app/documents/reader/sheet_painting.h"
#include "widgets/look/look.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

namespace parvis {

namespace {

constexpr double pointsPerInch = 72;

int thumbnailHeight()
{
    return 18 * Look::unit();
}

/// One row for each page.
class PageNames : public QAbstractListModel
{
public:
    PageNames(const PageLayout& layout, ThumbnailPanel::NameOf nameOf, QObject* parent)
        : QAbstractListModel(parent)
        , layout_(layout)
        , nameOf_(std::move(nameOf))
    {
    }

    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : count_; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        const int page = index.row() + 1;
        if (role == Qt::DisplayRole)
            return nameOf_(page);
        if (role == Qt::AccessibleTextRole)
            return ThumbnailPanel::tr("Page %1").arg(nameOf_(page));
        return {};
    }

    /// False: there are as many pages as before.
    bool update()
    {
        if (count_ == layout_.count()) {
            if (count_ > 0)
                Q_EMIT dataChanged(index(0, 0), index(count_ - 1, 0));
            return false;
        }
        beginResetModel();
        count_ = layout_.count();
        endResetModel();
        return true;
    }

private:
    const PageLayout& layout_;
    ThumbnailPanel::NameOf nameOf_;
    int count_ = 0; ///< as the view knows it
};

/// The sheet in the middle, its name below.
class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    explicit ThumbnailDelegate(ThumbnailPanel* panel)
        : QStyledItemDelegate(panel)
        , panel_(*panel)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {thumbnailHeight(), thumbnailHeight() + option.fontMetrics.height() + 2 * Look::unit()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem entry = option;
        initStyleOption(&entry, index);
        const QString name = entry.text;
        entry.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &entry, painter, option.widget);
        const QRect sheet = panel_.sheetIn(option.rect, index.row() + 1);
        paintSheet(*painter, sheet, panel_.picture(index.row() + 1), panel_.turn(), panel_.paper());
        painter->setPen(Look::ink(Look::Ink::Line));
        painter->drawRect(sheet.adjusted(0, 0, -1, -1));
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(option.rect.adjusted(0, 0, 0, -Look::unit() / 2), Qt::AlignHCenter | Qt::AlignBottom, name);
    }

private:
    const ThumbnailPanel& panel_;
};

} // namespace

ThumbnailPanel::ThumbnailPanel(const DocumentPageRenderer& renderer, const PageLayout& layout, NameOf nameOf,
                               QWidget* parent)
    : QListView(parent)
    , renderer_(renderer)
    , layout_(layout)
    , model_(new PageNames(layout, std::move(nameOf), this))
{
    setModel(model_);
    setItemDelegate(new ThumbnailDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Small pictures of the pages"));
    const auto choose = [this](const QModelIndex& index) { Q_EMIT chosen(index.row() + 1); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void ThumbnailPanel::layOut()
{
    const int current = currentIndex().row() + 1;
    if (static_cast<PageNames*>(model_)->update())
        showPage(current);
}

void ThumbnailPanel::showPage(int page)
{
    if (page != currentIndex().row() + 1)
        setCurrentIndex(model_->index(page - 1, 0));
}

void ThumbnailPanel::updatePage(int page)
{
    update(model_->index(page - 1, 0));
}

double ThumbnailPanel::dpi(int page) const
{
    const QSizeF size = layout_.givenSize(page);
    return pointsPerInch * thumbnailHeight() * devicePixelRatioF() / std::max({1.0, size.width(), size.height()});
}

const QImage* ThumbnailPanel::picture(int page) const
{
    return page <= layout_.count() ? renderer_.picture(page, dpi(page)) : nullptr;
}

QColor ThumbnailPanel::paper() const
{
    return renderer_.paper();
}

QRect ThumbnailPanel::sheetIn(const QRect& entry, int page) const
{
    const QSizeF size = page <= layout_.count() ? layout_.pageSize(page) : QSizeF(1, 1);
    QRect sheet({}, size.scaled(thumbnailHeight(), thumbnailHeight(), Qt::KeepAspectRatio).toSize());
    sheet.moveCenter({entry.center().x(), entry.top() + Look::unit() / 2 + thumbnailHeight() / 2});
    return sheet;
}

std::vector<DocumentPageRenderer::Wish> ThumbnailPanel::wishes() const
{
    std::vector<DocumentPageRenderer::Wish> wishes;
    if (!isVisible() || layout_.count() == 0)
        return wishes;
    const QModelIndex first = indexAt({0, 0});
    for (int row = std::max(0, first.row()); row < layout_.count(); ++row) {
        const QRect entry = visualRect(model_->index(row, 0));
        if (entry.top() > viewport()->height())
            break;
        wishes.push_back({row + 1, dpi(row + 1), false});
    }
    return wishes;
}

void ThumbnailPanel::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    Q_EMIT viewMoved();
}

void ThumbnailPanel::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    Q_EMIT viewMoved();
}

void ThumbnailPanel::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    scrollTo(currentIndex());
    Q_EMIT viewMoved();
}

} // namespace parvis
