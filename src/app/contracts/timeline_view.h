// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contracts/timeline_layout.h"

#include <QWidget>

namespace parvis {

/// The dated steps of a contract on one axis of years: the shape says how far a step is, full ones were recorded or
/// computed, those in outline are only set for all contracts; a bar shows a period. Arrow keys, Home and End move from
/// step to step, Enter or a double click edits. Its twin is the list under it. GUI thread.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void showSteps(std::vector<TimelineStep> steps, QDate today);
    /// By its place in the list that was shown; -1: none.
    int currentStep() const { return current_; }
    void setCurrentStep(int step);
    /// "Signature, 19 April 2024, done, declared by a source".
    QString stepText(int step) const;
    /// Where a step is painted; empty for one without a date. Pixels of this widget.
    QRect markerOf(int step) const { return layout_.markerOf(step); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentStepChanged(int step);
    void stepActivated(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();
    int axisY() const;
    int markerSize() const;
    void move(int direction);
    void paintAxis(QPainter& painter) const;
    void paintStep(QPainter& painter, int step) const;
    void paintCaption(QPainter& painter) const;

    std::vector<TimelineStep> steps_;
    TimelineLayout layout_;
    QDate today_;
    int current_ = -1;
};

} // namespace parvis
