// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/library/document_grid.h"

#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// In units of the look.
constexpr int pictureWidth = 18;
constexpr int pictureHeight = 19;
constexpr int margin = 1;

/// A page on its sheet, and below it what it is.
class PageDelegate : public QStyledItemDelegate
{
public:
    explicit PageDelegate(DocumentGrid& grid)
        : QStyledItemDelegate(&grid)
        , grid_(grid)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const int unit = Look::unit();
        const int lines = QFontMetrics(grid_.font()).lineSpacing() + QFontMetrics(Look::smallFont()).lineSpacing();
        return {(pictureWidth + 2 * margin) * unit, (pictureHeight + 3 * margin) * unit + lines};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected)
            painter->fillRect(option.rect, option.palette.highlight());
        const int unit = Look::unit();
        const QRect inner = option.rect.adjusted(margin * unit, margin * unit, -margin * unit, -margin * unit);
        paintPage(*painter, QRect(inner.topLeft(), QSize(inner.width(), pictureHeight * unit)), index);
        painter->save();
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        QRect line = inner.adjusted(0, (pictureHeight + margin) * unit, 0, 0);
        paintLine(*painter, line, index.data().toString(), option.font);
        paintLine(*painter, line, whatItIs(index), Look::smallFont());
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            grid_.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, &grid_);
        }
    }

private:
    void paintPage(QPainter& painter, const QRect& area, const QModelIndex& index) const
    {
        const QImage* picture = grid_.picture(index);
        if (!picture) {
            const bool isLost = !grid_.trouble(index).isEmpty();
            Look::icon(isLost ? u"warning"_s : u"documents"_s).paint(&painter, centred(area, area.size() / 4));
            return;
        }
        const QRect sheet = centred(area, picture->size().scaled(area.size(), Qt::KeepAspectRatio));
        painter.drawImage(sheet, *picture);
        painter.setPen(Look::tone(Tone::Muted));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }

    static QRect centred(const QRect& area, const QSize& size)
    {
        QRect centred(QPoint(), size);
        centred.moveCenter(area.center());
        return centred;
    }

    static void paintLine(QPainter& painter, QRect& line, const QString& text, const QFont& font)
    {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.lineSpacing());
        painter.setFont(font);
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    }

    QString whatItIs(const QModelIndex& index) const
    {
        const Document* document = grid_.document(index);
        if (!document)
            return {};
        const QString pages = DocumentGrid::tr("%n page(s)", nullptr, document->pages);
        return document->kind.isEmpty() ? pages : DocumentGrid::tr("%1, %2").arg(document->kind, pages);
    }

    DocumentGrid& grid_;
};

} // namespace

DocumentGrid::DocumentGrid(Workspace& workspace, RecordTableView& table, QWidget* parent)
    : QListView(parent)
    , workspace_(workspace)
    , table_(table)
{
    setAccessibleName(tr("Documents by their first pages"));
    setModel(table.recordModel());
    setModelColumn(table.recordModel()->schema().indexOf(u"title"_s));
    setSelectionModel(table.selectionModel());
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setItemDelegate(new PageDelegate(*this));
    setVerticalScrollMode(ScrollPerPixel);
    Look::follow(this, [this] { dress(); });
    connect(&thumbnails_, &DocumentThumbnails::drawn, this, [this] { viewport()->update(); });
    connect(&workspace, &Workspace::databaseChanged, this, [this] { thumbnails_.clear(); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT table_.activatedId(table_.recordModel()->idAt(index.row())); });
}

void DocumentGrid::dress()
{
    const int unit = Look::unit();
    const double scale = devicePixelRatioF();
    thumbnails_.setSize(QSize(int(pictureWidth * unit * scale), int(pictureHeight * unit * scale)));
    scheduleDelayedItemsLayout();
}

const Document* DocumentGrid::document(const QModelIndex& index) const
{
    return workspace_.records().find(Id<Document>{table_.recordModel()->idAt(index.row())});
}

DocumentSource DocumentGrid::sourceOf(const Document& document) const
{
    return {workspace_.database()->path(), document.sha256, document.title,
            workspace_.passwords().value(document.sha256)};
}

const QImage* DocumentGrid::picture(const QModelIndex& index)
{
    const Document* known = document(index);
    return known && workspace_.database() ? thumbnails_.picture(sourceOf(*known)) : nullptr;
}

QString DocumentGrid::trouble(const QModelIndex& index) const
{
    const Document* known = document(index);
    return known && workspace_.database() ? thumbnails_.trouble(sourceOf(*known)) : QString();
}

/// The arrow keys go on from the column that is shown here.
void DocumentGrid::showCurrent()
{
    const QModelIndex current = currentIndex().siblingAtColumn(modelColumn());
    if (!isVisible() || !current.isValid())
        return;
    if (current != currentIndex())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    scrollTo(current);
}

void DocumentGrid::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    showCurrent();
}

void DocumentGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    showCurrent();
}

void DocumentGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        Q_EMIT table_.removeRequested(table_.selectedIds());
    else
        QListView::keyPressEvent(event);
}

} // namespace parvis
