// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/signature_statistics.h"
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
    /// Cards without charts. @param body  their parent
    DashboardChartCards(Workspace& workspace, QWidget* body);

    /// What takes no time: the words, and the room of the charts.
    void outline(const Register& records);
    /// Charts and tables, from the register as it was outlined.
    void fill();
    /// Whether the user looks at a table, which gets its height from its rows.
    bool showATable() const;
    ChartCard* curve() const { return curve_; } ///< signatures over time
    ChartCard* classes() const { return classes_; }
    ChartCard* departements() const { return departements_; }

private:
    void makeCharts();
    void connectClicks();
    void openSignedBy(QDate day);
    void openClass(SignatoryClass signatoryClass, const QString& status);
    void outlineCurve();
    void fillClasses();
    void fillDepartements();

    Workspace& workspace_;
    Register shown_;
    SignatureCurve signatures_;
    int bodies_ = 0; ///< whose signatures are awaited
    SignatureCurveChart* curveChart_ = nullptr;
    StateBarsChart* classChart_ = nullptr;
    StateBarsChart* departementChart_ = nullptr;
    ChartCard* curve_;
    ChartCard* classes_;
    ChartCard* departements_;
    std::vector<QString> departementNames_; ///< of the chart's bars, in their order
};

} // namespace parvis
