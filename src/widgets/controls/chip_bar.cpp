// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/chip_bar.h"

#include "widgets/controls/flow_layout.h"
#include "widgets/look/look.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

ChipBar::ChipBar(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(this, Look::unit() / 2);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ChipBar::setChips(const std::vector<Chip>& chips)
{
    chips_ = chips;
    qDeleteAll(findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly));
    for (const Chip& chip : chips) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"chip"_s);
        button->setText(chip.label);
        button->setIcon(Look::icon(u"close"_s));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setLayoutDirection(Qt::RightToLeft);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Remove this filter"));
        button->setAccessibleName(tr("Filter %1; activate to remove").arg(chip.label));
        connect(button, &QToolButton::clicked, this, [this, key = chip.key] { Q_EMIT removed(key); });
        layout()->addWidget(button);
        button->show();
    }
    if (chips.size() > 1) {
        auto* clear = new QToolButton(this);
        clear->setText(tr("Clear all"));
        clear->setAutoRaise(true);
        clear->setFocusPolicy(Qt::StrongFocus);
        connect(clear, &QToolButton::clicked, this, &ChipBar::cleared);
        layout()->addWidget(clear);
        clear->show();
    }
    setVisible(!chips.empty());
    updateGeometry();
}

} // namespace parvis
