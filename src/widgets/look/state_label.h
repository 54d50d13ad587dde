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
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text() const;

    StateMark mark_;
    QString detail_;
};

} // namespace parvis
