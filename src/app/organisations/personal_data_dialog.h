// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/personal_texts.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QPushButton;

namespace parvis {

class NoteLabel;
class RecordTableView;

/// What the file holds of a person, in its records and in their history, to be handed out or erased (RGPD, articles 15
/// and 17). Erasing cannot be undone, and says so first. GUI thread; the file is read in a worker.
class PersonalDataDialog : public QDialog
{
    Q_OBJECT

public:
    PersonalDataDialog(Workspace& workspace, const QString& name, QWidget* parent);
    ~PersonalDataDialog() override;

private:
    void search();
    void showFound(std::vector<FoundText> found);
    void erase();

    Workspace& workspace_;
    QLineEdit* name_;
    NoteLabel* summary_;
    RecordTableView* table_;
    QPushButton* erase_;
    std::shared_ptr<const std::vector<FoundText>> found_;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
