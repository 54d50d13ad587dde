// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace parvis {

class ChoicePopup;

/// A box of many choices (contracts, bodies, communes, neighbourhoods): its list has a line to type in, and shows what
/// holds every typed word, anywhere in the name, whatever case and accents. Typing into the closed box opens it. The
/// list is as wide as its names need, within what can be read and the screen holds. GUI thread.
class SearchedBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchedBox(QWidget* parent = nullptr);
    ~SearchedBox() override;

    void showPopup() override;
    void hidePopup() override;
    /// Null while it was not shown yet.
    ChoicePopup* popup() const { return popup_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int index);

    ChoicePopup* popup_ = nullptr;
};

} // namespace parvis
