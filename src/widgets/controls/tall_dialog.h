// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QDialog;

namespace parvis {

/// A part that scrolls where there is not room for all of it, and is as high as its content where there is. GUI thread.
class TallArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit TallArea(QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// To be called once a dialog is built: all above the last row of its column, its buttons, scrolls where a screen has
/// not the height, as with large text. It may become as small as its parts allow.
/// @param wanted  pixels that it begins with; its parts may need more. DialogPlaces keeps it on the screen.
void letScroll(QDialog& dialog, QSize wanted);

/// The parts of a row stand below each other where the text is large. @param row  of `owner`, which it lives as long as
void stackInLargeText(QBoxLayout& row, QWidget& owner);

} // namespace parvis
