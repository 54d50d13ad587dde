// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/job_page.h"

#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QLabel* centredLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    return label;
}

} // namespace

JobPage::JobPage(QWidget* parent)
    : QWidget(parent)
    , title_(centredLabel(u"messageTitle"_s, this))
    , text_(centredLabel(u"messageText"_s, this))
    , progress_(new QProgressBar(this))
    , stop_(new QPushButton(tr("&Stop"), this))
{
    progress_->setObjectName(u"progress"_s);
    stop_->setObjectName(u"stop"_s);
    stop_->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(progress_, 2);
    row->addWidget(stop_);
    row->addStretch(1);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addStretch(1);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addLayout(row);
    column->addStretch(1);
    auto* area = new TallArea(this); // a long message in large text
    area->setWidget(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    connect(stop_, &QPushButton::clicked, this, &JobPage::stopRequested);
    Look::follow(this, [this] {
        dressTitle();
        progress_->setMaximumWidth(Look::unit() * 50);
    });
    keepPlaces({progress_, stop_});
    hideProgress();
}

void JobPage::dressTitle()
{
    title_->setFont(Look::sectionFont());
}

/// A font that is set before the page has its place among others is forgotten when it gets it.
void JobPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    dressTitle();
}

void JobPage::showMessage(const QString& title, const QString& text, bool isError)
{
    title_->setText(title);
    text_->setText(text);
    QPalette colours = palette();
    if (isError)
        colours.setColor(QPalette::WindowText, Look::ink(Look::Ink::ErrorText));
    title_->setPalette(colours);
    hideProgress();
}

void JobPage::showProgress()
{
    progress_->setRange(0, 0);
    progress_->show();
    stop_->setVisible(stoppable_);
}

void JobPage::hideProgress()
{
    progress_->hide();
    stop_->hide();
}

void JobPage::setShare(double share)
{
    if (share < 0)
        return;
    progress_->setRange(0, 100);
    progress_->setValue(qRound(share * 100));
}

void JobPage::setStoppable(bool stoppable)
{
    stoppable_ = stoppable;
    stop_->setVisible(stoppable && !progress_->isHidden());
}

} // namespace parvis
