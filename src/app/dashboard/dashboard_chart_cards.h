// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

namespace parvis {

class ChartCard;
class SignatureCurveChart;
class StateBarsChart;

/// The charts of the dashboard, each on a card with its table: what they show of the register, and which page a click
/// on a part of one opens. GUI thread; belongs to the widget that shows the cards.
class DashboardChartCards : public QObject
{
    Q_OBJECT

public:
    /// Empty cards. @param body  their parent
    DashboardChartCards(Workspace& workspace, QWidget* body);

    /// From the register as it is to be shown.
    void fill(const Register& records);
    ChartCard* curve() const { return curve_; } ///< signatures over time
    ChartCard* classes() const { return classes_; }
    ChartCard* departements() const { return departements_; }

private:
    void connectClicks();
    void openSignedBy(QDate day);
    void openClass(SignatoryClass signatoryClass, const QString& status);
    void fillCurve(const Register& records);
    void fillClasses(const Register& records);
    void fillDepartements(const Register& records);

    Workspace& workspace_;
    Register shown_;
    SignatureCurveChart* curveChart_;
    StateBarsChart* classChart_;
    StateBarsChart* departementChart_;
    ChartCard* curve_;
    ChartCard* classes_;
    ChartCard* departements_;
    std::vector<QString> departementNames_; ///< of the chart's bars, in their order
};

} // namespace parvis
