// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPrintPreviewWidget;
class QToolButton;

namespace parvis {

/// How a preview is leafed through and how large it is: buttons with keys. Page up, Page down, Home, End, Ctrl with
/// + and -. GUI thread.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    /// @param view  lives as long
    PreviewBar(QPrintPreviewWidget& view, QWidget* parent);

    void showPage(int page);

private:
    QToolButton* add(const QString& text, const QString& tip, const QKeySequence& keys,
                     const std::function<void()>& act);
    void showState();

    QPrintPreviewWidget& view_;
    QLabel* place_;
    QToolButton* first_;
    QToolButton* previous_;
    QToolButton* next_;
    QToolButton* last_;
};

} // namespace parvis
