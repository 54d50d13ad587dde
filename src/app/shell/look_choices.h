// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ui {
class MainWindow;
}

namespace parvis {

/// Ties the entries of the View menu for colours and size of text to the look, with the present ones ticked.
void connectLookChoices(const Ui::MainWindow& ui);

} // namespace parvis
