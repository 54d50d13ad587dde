// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/past_bar.h"

#include "domain/day_text.h"
#include "widgets/look/look.h"
#include "widgets/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

PastBar::PastBar(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , workspace_(workspace)
    , text_(new QLabel(this))
    , back_(new QPushButton(tr("Back to today"), this))
{
    setObjectName(u"pastBar"_s);
    auto* row = new QHBoxLayout(this);
    Look::follow(this, [row] {
        const int unit = Look::unit();
        row->setContentsMargins(unit * 2, unit / 2, unit * 2, unit / 2);
        row->setSpacing(unit);
    });
    text_->setWordWrap(true);
    row->addWidget(text_, 1);
    row->addWidget(back_);
    connect(back_, &QPushButton::clicked, &workspace_, &Workspace::lookAtPresent);
    connect(&workspace_, &Workspace::pastChanged, this, &PastBar::refresh);
    refresh();
}

void PastBar::refresh()
{
    const QDate day = workspace_.pastDay();
    setVisible(day.isValid());
    if (!day.isValid())
        return;
    text_->setText(
        tr("You are looking at the register as it stood on %1. Nothing can be changed here.").arg(dayText(day)));
    setAccessibleName(text_->text());
}

} // namespace parvis
