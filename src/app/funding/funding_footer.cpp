// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_footer.h"

#include "app/funding/funding_subtotals.h"
#include "domain/figures/funding_amounts.h"
#include "domain/names.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/tables/table_schema.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Nothing: the posts.
using FooterFigure = std::optional<FundingAmount>;

/// Posts stand beside the theoretical amount that is made from them.
constexpr FooterFigure figures[] = {std::nullopt, FundingAmount::Theoretical, FundingAmount::Planned,
                                    FundingAmount::Committed, FundingAmount::Paid};

QString footerTitle(FooterFigure figure)
{
    return figure ? shortLabel(*figure) : FundingFooter::tr("Posts");
}

int knownLines(FooterFigure figure, const FundingSums& sums)
{
    return figure ? amountIn(sums, *figure).known : sums.linesWithPosts();
}

QString sumText(FooterFigure figure, const FundingSums& sums)
{
    if (knownLines(figure, sums) == 0)
        return unknownText();
    return figure ? Money::fromCents(amountIn(sums, *figure).sum).text(QLocale()) : postsText(sums, QLocale());
}

/// Of how many lines it is known; of the posts of several years, those of each.
QString sumDetail(FooterFigure figure, const FundingSums& sums)
{
    const int known = knownLines(figure, sums);
    const QString lines =
        known == sums.lines
            ? FundingFooter::tr("Known for all of the %n line(s)", nullptr, sums.lines)
            : FundingFooter::tr("Known for %1 of %n line(s)", nullptr, sums.lines).arg(QLocale().toString(known));
    return figure || sums.posts.size() < 2 ? lines : lines + u'\n' + postsByYear(sums, QLocale());
}

} // namespace

FundingFooter::FundingFooter(QWidget* parent)
    : QFrame(parent)
    , scroll_(new QScrollArea(this))
    , grid_(nullptr)
    , selection_(new NoteLabel(this))
    , subtotals_(new FundingSubtotals(selection_, this))
{
    setObjectName(u"tableFooter"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(this);
    auto* body = new QWidget(scroll_);
    grid_ = new QGridLayout(body);
    grid_->setContentsMargins(0, 0, 0, 0);
    scroll_->setWidget(body);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll_);
    column->addWidget(subtotals_);
    selection_->setObjectName(u"count"_s);
    selection_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    selection_->hide(); // its line stays
    connect(subtotals_, &FundingSubtotals::questionChanged, this, &FundingFooter::fitHeight);
    Look::follow(this, [this] {
        updateLook();
        if (!totals_.empty())
            showTotals(std::vector<FundingSums>(totals_));
    });
}

void FundingFooter::updateLook()
{
    const int unit = Look::unit();
    layout()->setContentsMargins(unit * 2, unit, unit * 2, unit);
    layout()->setSpacing(unit / 2);
    grid_->setHorizontalSpacing(unit * 2);
    grid_->setVerticalSpacing(unit / 2);
}

void FundingFooter::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

/// Where large text leaves little room, the subtotals stand in the place of what they add up to: the lines above stay
/// in view.
void FundingFooter::fitHeight()
{
    constexpr int lowWindow = 60; // units of the look
    scroll_->setVisible(!subtotals_->table() || window()->height() >= Look::unit() * lowWindow);
    fitWidth();
    const QSize needed(grid_->minimumSize().width(), grid_->sizeHint().height());
    const int margins = layout()->contentsMargins().left() * 2;
    const bool scrolls = needed.width() > width() - margins;
    scroll_->setFixedHeight(needed.height() + (scrolls ? scroll_->horizontalScrollBar()->sizeHint().height() : 0));
}

int FundingFooter::widestIn(int column) const
{
    int widest = 0;
    for (int row = 0; row < grid_->rowCount(); ++row) {
        const QLayoutItem* item = grid_->itemAtPosition(row, column);
        widest = std::max(widest, item ? item->widget()->sizeHint().width() : 0);
    }
    return widest;
}

/// Where not all figures find room, those that no line knows give theirs: the sums stand whole.
void FundingFooter::fitWidth()
{
    constexpr int lettersOfKind = 20; // of which credits a line adds up
    int wanted = fontMetrics().averageCharWidth() * lettersOfKind + layout()->contentsMargins().left() * 2;
    for (int column = 1; column < grid_->columnCount(); ++column)
        wanted += widestIn(column) + grid_->horizontalSpacing();
    for (int column = 1; column < grid_->columnCount(); ++column) {
        const bool isKnown = std::ranges::any_of(
            totals_, [&](const FundingSums& sums) { return knownLines(figures[std::size_t(column) - 1], sums) > 0; });
        for (int row = 0; row < grid_->rowCount(); ++row) {
            if (const QLayoutItem* item = grid_->itemAtPosition(row, column))
                item->widget()->setVisible(isKnown || wanted <= width());
        }
    }
}

void FundingFooter::addCell(int row, int column, const QString& text, const QString& detail, bool known)
{
    QLabel* cell = column == 0 ? new NoteLabel(scroll_->widget()) : new QLabel(scroll_->widget());
    cell->setText(text);
    if (!known)
        cell->setObjectName(u"caption"_s);
    QFont font = this->font();
    font.setWeight(row > 0 && column > 0 && known ? QFont::DemiBold : QFont::Normal);
    cell->setFont(font);
    cell->setToolTip(column == 0 && !detail.isEmpty() ? text + u'\n' + detail : detail); // a kind may be cut
    cell->setAccessibleDescription(detail);
    cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid_->addWidget(cell, row, column, column == 0 ? Qt::Alignment() : Qt::AlignRight);
    cell->show(); // now, so that the height is right at once
}

void FundingFooter::showTotals(const std::vector<FundingSums>& totals)
{
    totals_ = totals;
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addCell(0, 0, totals.empty() ? tr("No line to add up") : tr("Totals of the lines shown"), {}, false);
    grid_->setColumnStretch(0, 1);
    if (totals.empty()) {
        fitHeight();
        return;
    }
    for (int column = 0; column < int(std::size(figures)); ++column)
        addCell(0, column + 1, footerTitle(figures[column]), {}, false);
    int row = 0;
    for (const FundingSums& sums : totals) {
        ++row;
        addCell(row, 0, label(sums.kind), tr("%n line(s)", nullptr, sums.lines), true);
        for (int column = 0; column < int(std::size(figures)); ++column) {
            const FooterFigure& figure = figures[column];
            addCell(row, column + 1, sumText(figure, sums), sumDetail(figure, sums), knownLines(figure, sums) > 0);
        }
    }
    fitHeight();
}

void FundingFooter::showSelection(const std::vector<FundingSums>& totals, int lines)
{
    QStringList parts;
    for (const FundingSums& sums : totals) {
        QStringList known;
        for (const FooterFigure& figure : figures) {
            if (knownLines(figure, sums) > 0)
                known << tr("%1 %2").arg(footerTitle(figure).toLower(), sumText(figure, sums));
        }
        parts << tr("%1: %2").arg(label(sums.kind), known.isEmpty() ? unknownText() : known.join(u", "_s));
    }
    selection_->setText(tr("%n selected line(s) — %1", nullptr, lines).arg(parts.join(u" · "_s)));
    selection_->setVisible(lines > 1);
}

} // namespace parvis
