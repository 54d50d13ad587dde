// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_page_bar.h"

#include "app/documents/reader_bar.h"
#include "ui_document_page_bar.h"
#include "widgets/controls/action_button.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QEvent>
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
    ui_->fitWidth->setText(tr("Fit width"));
    ui_->copyText->setIcon(Look::icon(u"copy"_s));
    dressReaderBar(ui_->bar);
    showTextless(false);
    connect(ui_->previousPage, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(page_ - 1); });
    connect(ui_->nextPage, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(page_ + 1); });
    connect(ui_->page, &QSpinBox::valueChanged, this, &DocumentPageBar::pageWanted);
    connect(ui_->zoomIn, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1); });
    connect(ui_->zoomOut, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(-1); });
    connect(ui_->fitWidth, &QToolButton::toggled, this, &DocumentPageBar::fitChanged);
    connect(ui_->copyText, &QToolButton::clicked, this, &DocumentPageBar::copyWanted);
}

DocumentPageBar::~DocumentPageBar() = default;

void DocumentPageBar::showPage(int page, int count)
{
    const QSignalBlocker quiet(ui_->page);
    const bool any = count > 0;
    page_ = page;
    ui_->page->setMaximum(std::max(1, count));
    ui_->page->setValue(page);
    ui_->pageCount->setText(tr("of %1").arg(count));
    const QString none = unless(any, tr("Not now: no page is shown."));
    setObstacle(ui_->previousPage, firstOf({none, unless(page > 1, tr("This is the first page."))}));
    setObstacle(ui_->nextPage, firstOf({none, unless(page < count, tr("This is the last page."))}));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ui_->page, ui_->zoomIn, ui_->zoomOut, ui_->fitWidth, ui_->copyText})
        setObstacle(widget, none);
}

void DocumentPageBar::showTextless(bool isTextless)
{
    ui_->noText->setText(isTextless ? tr("Page without text") : QString());
    ui_->noText->setToolTip(
        isTextless ? tr("This page holds no text that could be found or copied: it is a picture, or empty.")
                   : QString());
}

bool DocumentPageBar::fitsWidth() const
{
    return ui_->fitWidth->isChecked();
}

void DocumentPageBar::fitWidth()
{
    ui_->fitWidth->setChecked(true);
}

void DocumentPageBar::stopFitting()
{
    const QSignalBlocker quiet(ui_->fitWidth);
    ui_->fitWidth->setChecked(false);
}

void DocumentPageBar::addButton(QAction* action)
{
    QToolButton* button = actionButton(action, this);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    ui_->bar->addWidget(button);
    dressReaderBar(ui_->bar);
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
