// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/preview_bar.h"

#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

PreviewBar::PreviewBar(QPrintPreviewWidget& view, QWidget* parent)
    : QWidget(parent)
    , view_(view)
    , place_(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setLayout(row);
    first_ = add(u"«"_s, tr("The first page"), Qt::Key_Home, [this] { showPage(1); });
    previous_ = add(u"‹"_s, tr("The page before"), Qt::Key_PageUp, [this] { showPage(view_.currentPage() - 1); });
    row->addWidget(place_);
    next_ = add(u"›"_s, tr("The next page"), Qt::Key_PageDown, [this] { showPage(view_.currentPage() + 1); });
    last_ = add(u"»"_s, tr("The last page"), Qt::Key_End, [this] { showPage(view_.pageCount()); });
    row->addStretch(1);
    add(u"−"_s, tr("Smaller"), QKeySequence::ZoomOut, [this] { view_.zoomOut(); });
    add(u"+"_s, tr("Larger"), QKeySequence::ZoomIn, [this] { view_.zoomIn(); });
    add(tr("Whole page"), tr("As large as the window lets the whole page be"), Qt::CTRL | Qt::Key_0,
        [this] { view_.fitInView(); });
    add(tr("Width"), tr("As wide as the window"), Qt::CTRL | Qt::Key_L, [this] { view_.fitToWidth(); });
    add(tr("Overview"), tr("All pages side by side"), {}, [this] {
        const bool isOverview = view_.viewMode() == QPrintPreviewWidget::AllPagesView;
        view_.setViewMode(isOverview ? QPrintPreviewWidget::SinglePageView : QPrintPreviewWidget::AllPagesView);
        view_.fitInView();
    });
    connect(&view, &QPrintPreviewWidget::previewChanged, this, &PreviewBar::showState);
    showState();
}

QToolButton* PreviewBar::add(const QString& text, const QString& tip, const QKeySequence& keys,
                             const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void PreviewBar::showPage(int page)
{
    view_.setCurrentPage(std::clamp(page, 1, std::max(1, view_.pageCount())));
    showState();
}

void PreviewBar::showState()
{
    const int count = view_.pageCount();
    const int page = view_.currentPage();
    place_->setText(tr("Page %1 of %2").arg(page).arg(count));
    for (const QToolButton* back : {first_, previous_})
        setObstacle(back->defaultAction(), unless(page > 1, tr("This is the first page.")));
    for (const QToolButton* ahead : {next_, last_})
        setObstacle(ahead->defaultAction(), unless(page < count, tr("This is the last page.")));
}

} // namespace parvis
