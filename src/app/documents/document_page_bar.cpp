// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_page_bar.h"

#include "app/documents/reader/reader_commands.h"
#include "app/documents/reader/zoom_box.h"
#include "app/documents/reader_bar.h"
#include "ui_document_page_bar.h"
#include "widgets/controls/action_button.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace parvis {

DocumentPageBar::DocumentPageBar(QWidget* parent)
    : QWidget(parent)
    , ui_(std::make_unique<Ui::DocumentPageBar>())
{
    ui_->setupUi(this);
    ui_->previousPage->setText(u"◀"_s);
    ui_->nextPage->setText(u"▶"_s);
    ui_->zoomOut->setText(u"−"_s);
    ui_->zoomIn->setText(u"+"_s);
    ui_->turn->setText(u"↻"_s);
    ui_->copyText->setIcon(Look::icon(u"copy"_s));
    ui_->more->setText(u"⋯"_s);
    ui_->more->setMenu(new QMenu(this));
    dressReaderBar(ui_->bar);
    spare_ = {ui_->copyText, ui_->turn, ui_->zoomOut, ui_->zoomIn, ui_->pageCount};
    showTextless(false);
    connect(ui_->previousPage, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(page_ - 1); });
    connect(ui_->nextPage, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(page_ + 1); });
    connect(ui_->page, &QSpinBox::valueChanged, this, &DocumentPageBar::pageWanted);
    connect(ui_->zoomIn, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1); });
    connect(ui_->zoomOut, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(-1); });
    connect(ui_->turn, &QToolButton::clicked, this, &DocumentPageBar::turnWanted);
    connect(ui_->copyText, &QToolButton::clicked, this, &DocumentPageBar::copyWanted);
    connect(ui_->more->menu(), &QMenu::aboutToShow, this, &DocumentPageBar::fillMenu);
}

DocumentPageBar::~DocumentPageBar() = default;

void DocumentPageBar::showPage(int page, int count, const QString& label)
{
    const QSignalBlocker quiet(ui_->page);
    const bool any = count > 0;
    page_ = page;
    ui_->page->setMaximum(std::max(1, count));
    ui_->page->setValue(page);
    ui_->pageCount->setText(label.isEmpty() || label == QString::number(page) ? tr("of %1").arg(count)
                                                                              : tr("of %1 (%2)").arg(count).arg(label));
    const QString none = unless(any, tr("Not now: no page is shown."));
    setObstacle(ui_->previousPage, firstOf({none, unless(page > 1, tr("This is the first page."))}));
    setObstacle(ui_->nextPage, firstOf({none, unless(page < count, tr("This is the last page."))}));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ui_->page, ui_->zoomIn, ui_->zoomOut, ui_->zoom, ui_->turn, ui_->copyText})
        setObstacle(widget, none);
    fit();
}

void DocumentPageBar::setLabels(const std::vector<QString>& labels)
{
    ui_->page->setLabels(labels);
}

void DocumentPageBar::showTextless(bool isTextless)
{
    ui_->noText->setText(isTextless ? tr("Page without text") : QString());
    ui_->noText->setToolTip(
        isTextless ? tr("This page holds no text that could be found or copied: it is a picture, or empty.")
                   : QString());
}

void DocumentPageBar::setCommands(const ReaderCommands& commands)
{
    QToolButton* side = actionButton(commands.sidePanel(), this);
    side->setToolButtonStyle(Qt::ToolButtonIconOnly);
    ui_->bar->insertWidget(0, side);
    QWidget::setTabOrder(side, ui_->previousPage);
    commands.fill(*ui_->more->menu());
    dressReaderBar(ui_->bar);
}

ZoomBox* DocumentPageBar::zoomBox() const
{
    return ui_->zoom;
}

void DocumentPageBar::showZoom(int percent)
{
    ui_->zoom->showZoom(percent);
    const QString size = tr("Now %1 %").arg(percent);
    ui_->zoomIn->setAccessibleDescription(size);
    ui_->zoomOut->setAccessibleDescription(size);
}

void DocumentPageBar::addButton(QAction* action)
{
    QToolButton* button = actionButton(action, this);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    ui_->bar->insertWidget(ui_->bar->indexOf(ui_->more), button);
    QWidget::setTabOrder(button, ui_->more);
    dressReaderBar(ui_->bar);
    spare_.insert(spare_.begin(), button);
    fit();
}

QSize DocumentPageBar::minimumSizeHint() const
{
    int width = widthOfAll();
    for (const QWidget* each : spare_)
        width -= each->sizeHint().width() + ui_->bar->spacing();
    return {width, QWidget::minimumSizeHint().height()};
}

/// The note that a page has no text takes what room is left.
int DocumentPageBar::widthOfAll() const
{
    const QMargins margins = ui_->bar->contentsMargins();
    int width = margins.left() + margins.right() - ui_->bar->spacing();
    for (int place = 0; place < ui_->bar->count(); ++place) {
        const QWidget* widget = ui_->bar->itemAt(place)->widget();
        width += (widget == ui_->noText ? 0 : widget->sizeHint().width()) + ui_->bar->spacing();
    }
    return width;
}

void DocumentPageBar::fit()
{
    int wanting = widthOfAll() - width();
    for (QWidget* each : spare_) {
        each->setVisible(wanting <= 0);
        wanting -= each->sizeHint().width() + ui_->bar->spacing();
    }
}

/// What each does it says in its tip.
void DocumentPageBar::fillMenu()
{
    qDeleteAll(moved_);
    moved_.clear();
    for (QWidget* each : spare_) {
        auto* button = qobject_cast<QToolButton*>(each);
        if (!button || !button->isHidden() || !button->isEnabled() || button == ui_->turn) // the menu turns by itself
            continue;
        auto* action = new QAction(button->icon(), button->accessibleName(), this);
        connect(action, &QAction::triggered, button, &QToolButton::click);
        moved_.push_back(action);
    }
    ui_->more->menu()->addActions(QList<QAction*>(moved_.begin(), moved_.end()));
}

void DocumentPageBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DocumentPageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange)
        return;
    ui_->copyText->setIcon(Look::icon(u"copy"_s));
    dressReaderBar(ui_->bar);
}

} // namespace parvis
