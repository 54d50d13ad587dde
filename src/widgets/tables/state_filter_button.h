// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace parvis {

/// The field of a filter on states: opens its menu, and says at its left edge what is chosen. GUI thread.
class StateFilterButton : public QPushButton
{
public:
    explicit StateFilterButton(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace parvis
