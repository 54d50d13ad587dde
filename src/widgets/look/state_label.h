// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/state_mark.h"

#include <QWidget>

namespace parvis {

/// A state as a shape, a word in its tone, and a plain detail after it.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget* parent = nullptr);

    void setMark(const StateMark& mark, const QString& detail = {});
    /// Beside what must not move: what is too long ends in "…", and its tip has it whole. At first it wraps.
    void setOneLine(bool oneLine);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString text() const;
    QString shownText() const;

    StateMark mark_;
    QString detail_;
    bool oneLine_ = false;
};

} // namespace parvis
