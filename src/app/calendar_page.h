#pragma once

#include "app/page.h"

namespace parvis {

class Sheet;

/// Events and steps of the contracts by date: what lies ahead of Workspace::today on top, then what
/// is past. GUI thread.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    CalendarPage(Workspace& workspace, QWidget* parent);
    ~CalendarPage() override;

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;

private:
    void showLine(qint64 id);
    void showEvent(const Event& event);
    void showStep(const Milestone& step);
    void addSource(std::optional<Id<Source>> source);
    const Event* currentEvent() const;
    std::optional<Id<Contract>> currentContract() const;
    void addEvent();
    void editEvent();
    void removeSelected();
    void activate();

    Sheet* sheet_;
    QAction* addAction_;
    QAction* editAction_;
    QAction* removeAction_;
    QAction* contractAction_;
};

} // namespace parvis
