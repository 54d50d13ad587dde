// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace parvis {

/// Chooses a document of the library, those of one contract first; a PDF that is dropped on it, or chosen with its
/// button, is added to the library as one of that contract and chosen. GUI thread.
class DocumentChoice : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentChoice(QWidget* parent = nullptr);

    void setWorkspace(Workspace& workspace, Id<Contract> contract);
    void setDocument(std::optional<Id<Document>> document);
    std::optional<Id<Document>> document() const;
    /// Takes the first PDF of these into the library; the choice follows once it is stored.
    void addFiles(const QStringList& paths);

    QComboBox* box() const { return box_; }

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fill();
    void chooseFile();

    Workspace* workspace_ = nullptr;
    Id<Contract> contract_;
    QComboBox* box_;
    QAction* add_;
};

} // namespace parvis
