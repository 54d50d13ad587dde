// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

class QScrollArea;
class QTimer;

namespace parvis {

class Card;
class CardColumns;
class DashboardChartCards;
struct RegisterSummary;

/// The state of play at a glance, of the territory that the user works for or of the region; each figure opens the page
/// behind it. The figures are there in the first frame with the places of the charts, which
/// take longer to make and come in the next one.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    DashboardPage(Workspace& workspace, QWidget* parent);

    void refresh(const ChangeSet* changes) override;
    QWidget* mainWidget() const override;
    /// Sees when the figures are painted.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillStates(const RegisterSummary& summary);
    void fillSignatures(const RegisterSummary& summary);
    void fillDue(const Register& records);
    void fillPeople(const Register& records, const RegisterSummary& summary);
    void fillDisagreements(const Register& records);
    void fillContours(const RegisterSummary& summary);
    void fillEvents(const Register& records);
    std::function<void()> opens(const QString& page, const Filters& filters = {});

    Register shown_; ///< what lies in the territory of the user
    QScrollArea* scroll_;
    QWidget* body_;
    CardColumns* columns_;
    std::vector<Card*> plainCards_; ///< filled anew at each refresh
    Card* states_;
    Card* signatures_;
    Card* due_;
    Card* people_;
    Card* disagreements_;
    Card* contours_;
    Card* events_;
    DashboardChartCards* charts_;
    bool chartsWait_ = false; ///< for the frame that shows the figures
    QTimer* chartsStart_;
};

} // namespace parvis
