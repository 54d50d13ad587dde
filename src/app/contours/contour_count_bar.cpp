// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/contour_count_bar.h"

#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace parvis {

ContourCountBar::ContourCountBar(QWidget* parent)
    : QWidget(parent)
    , row_(new QHBoxLayout(this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(Look::unit());
}

void ContourCountBar::setCounts(const std::vector<ContourCount>& counts)
{
    while (QLayoutItem* item = row_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ContourCount& count : counts)
        add(count);
    row_->addStretch(1);
}

void ContourCountBar::add(const ContourCount& count)
{
    auto* button = new QToolButton(this);
    button->setText(count.text);
    setObstacle(button, unless(count.isThere, tr("There are none.")));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Show these in the table"));
    row_->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, filters = count.filters] { Q_EMIT chosen(filters); });
}

} // namespace parvis
