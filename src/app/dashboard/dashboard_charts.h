// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/signature_statistics.h"

#include <QtCharts/QChartView>

class QLineSeries;

namespace parvis {

struct StateMark;

/// A chart in the colours and the text size of the look; dressed again when they change. GUI thread.
class StyledChart : public QChartView
{
    Q_OBJECT

public:
    explicit StyledChart(QWidget* parent);

    QSize sizeHint() const override { return sizeOf(textLines_); }
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Of a chart that is so many lines of text high.
    static QSize sizeOf(int textLines);

protected:
    void setTextLines(int lines);
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } ///< the page scrolls, not the chart
    virtual void dress();

private:
    int textLines_ = 14;
};

/// What was signed by each day, as shares of all contracts and of all bodies, up to today.
class SignatureCurveChart : public StyledChart
{
    Q_OBJECT

public:
    explicit SignatureCurveChart(QWidget* parent);

    static QSize usualSize();
    void show(const SignatureCurve& curve, int contracts, int bodies, QDate today);

Q_SIGNALS:
    void dayClicked(QDate day);

protected:
    void dress() override;

private:
    void addSteps(QLineSeries* line, const SignatureCurve& curve, int SignatureCount::*count, int whole, QDate today);
    void addDeadline();

    SignatureCurve curve_;
    int contracts_ = 0;
    int bodies_ = 0;
    QDate today_;
};

/// One bar per category, cut into states; the number stands in each part.
class StateBarsChart : public StyledChart
{
    Q_OBJECT

public:
    explicit StateBarsChart(QWidget* parent);

    struct Bar
    {
        QString title;
        std::vector<int> counts; ///< one per mark
    };

    static QSize sizeFor(std::size_t bars);
    void show(const std::vector<const StateMark*>& marks, const std::vector<Bar>& bars);

Q_SIGNALS:
    void partClicked(int bar, const QString& mark);

protected:
    void dress() override;

private:
    std::vector<const StateMark*> marks_;
    std::vector<Bar> bars_;
};

} // namespace parvis
