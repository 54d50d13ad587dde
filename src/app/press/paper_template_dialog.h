// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/press/paper_template_form.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

namespace parvis {

class PaperPreview;
class NoteLabel;

/// How all papers of this database look: colours, logo, typeface, texts at head and foot, sections, beside a page of an
/// issue or of a sheet as it looks then. Accepting it is one undoable action; a template comes from a file, and
/// leaves as one, for another database. GUI thread.
class PaperTemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param issue  the one that is shown; none: the latest, or all articles where there is none
    PaperTemplateDialog(Workspace& workspace, std::optional<PressReview> issue, QWidget* parent);
    ~PaperTemplateDialog() override;

    PaperTemplateForm* form() const { return form_; }
    PaperPreview* preview() const { return preview_; }

    void importFile(const QString& path);
    void accept() override;

private:
    QWidget* makeButtons();
    void showTyped();
    void chooseImport();
    void exportFile();
    void tell(const QString& text);

    Workspace& workspace_;
    PressReview issue_;
    PaperTemplateForm* form_;
    PaperPreview* preview_;
    NoteLabel* note_;
    QPushButton* ok_ = nullptr;
};

/// Opens it; it is deleted once it is closed.
void openPaperTemplate(Workspace& workspace, QWidget* parent, const std::optional<PressReview>& issue = {});

} // namespace parvis
