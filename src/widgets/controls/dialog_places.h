// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>

#include <map>

class QDialog;

namespace parvis {

/// Shows the dialogs of Parvis where and as large as the user left them in that size of text, and never beyond the
/// screen, also when they grow while they are open; one that he never moved has the size that it asks for. So no dialog
/// looks at the screen itself. Watches the whole program as long as it lives. GUI thread.
class DialogPlaces : public QObject
{
    Q_OBJECT

public:
    explicit DialogPlaces(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place(QDialog& dialog);
    void hold(QDialog& dialog);
    void keep(const QDialog& dialog);

    std::map<const QObject*, QRect> shown_; ///< where each open dialog came up
};

/// The nearest place on a screen that the rectangle can have, and no larger than that screen. In pixels.
QRect placedOn(const QRect& screen, const QRect& wanted);

} // namespace parvis
