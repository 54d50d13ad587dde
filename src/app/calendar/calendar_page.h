// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/calendar_lines.h"
#include "widgets/workspace/page.h"

namespace parvis {

class CalendarActions;
class CalendarEdits;
class CalendarFilterBar;
class CalendarSheet;
class MonthView;

/// Events, milestones and deadlines by date: as a list, what lies ahead of Workspace::today on top, or as a month. Both
/// views show what the filters let through; the choice of the view is remembered. GUI thread.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    CalendarPage(Workspace& workspace, QWidget* parent);
    ~CalendarPage() override;

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;
    std::optional<RecordRef> shownRecord() const override;
    QWidget* mainWidget() const override;
    std::vector<Printout> printouts() const override;

private:
    void makeHeader();
    void makeViews();
    void connectMonth();
    bool isMonth() const;
    void showView();
    void showFigures();
    void fillMonth();
    void enableActions();
    void showEntry(qint64 id);
    void showDay();
    void listDay();
    std::optional<Id<Contract>> chosenContract() const;
    void connectActions();
    void offerAdding(QDate day);
    void removeChosen();
    void openContract();
    void activate();

    CalendarActions* actions_;
    CalendarEdits* edits_;
    CalendarSheet* sheet_;
    CalendarFilterBar* filters_ = nullptr;
    MonthView* month_ = nullptr;
    CalendarLines lines_;
};

} // namespace parvis
