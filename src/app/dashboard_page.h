#pragma once

#include "app/page.h"

class QScrollArea;

namespace parvis {

class Card;

/// The state of play at a glance; each figure opens the page behind it.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    DashboardPage(Workspace& workspace, QWidget* parent);

    void refresh(const ChangeSet* changes) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void fillStates(const Register& records);
    void fillSignatures(const Register& records);
    void fillPeople(const Register& records);
    void fillDisagreements(const Register& records);
    void fillContours(const Register& records);
    void fillEvents(const Register& records);
    void fillClasses(const Register& records);
    std::function<void()> opens(const QString& page, const Filters& filters = {});

    QScrollArea* scroll_;
    QWidget* body_;
    std::vector<Card*> cards_;
    Card* states_;
    Card* signatures_;
    Card* people_;
    Card* disagreements_;
    Card* contours_;
    Card* events_;
    Card* classes_;
    int columns_ = 0;
};

} // namespace parvis
