// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/paper_templates.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace parvis {

class CheckedLine;
class SectionChoice;

/// The fields of a template of papers. What cannot be accepted says so under its field; a picture dropped on them
/// becomes the logo. GUI thread.
class PaperTemplateForm : public QWidget
{
    Q_OBJECT

public:
    explicit PaperTemplateForm(QWidget* parent);

    void fill(const PaperTemplate& paper);
    PaperTemplate typed() const;
    /// Why it cannot be accepted as it is typed; empty when it can.
    QString problem() const;
    /// The paper whose sections are shown.
    PaperKind paper() const;

Q_SIGNALS:
    /// The template, or the paper that is looked at.
    void edited();
    void failed(const QString& reason);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addTexts(QFormLayout& form);
    struct ColourField
    {
        CheckedLine* line = nullptr;
        QLabel* contrast = nullptr;
    };
    ColourField addColour(QFormLayout& form, const QString& label, const QString& name, const QColor& usual);
    void addTypeface(QFormLayout& form);
    void addLogo(QFormLayout& form);
    void addSections(QFormLayout& form);
    void showSections();
    void chooseColour(CheckedLine& line);
    void chooseLogo();
    void takeLogo(const QString& path);
    void showLogo();
    void showContrasts();
    void tellEdited();

    PaperTemplate paper_; ///< as filled in; what is no field of a line is kept here
    bool isFilling_ = false;
    QLineEdit* publisher_ = nullptr;
    QLineEdit* header_ = nullptr;
    QLineEdit* footer_ = nullptr;
    ColourField accent_;
    ColourField quiet_;
    QComboBox* typeface_ = nullptr;
    QLabel* logo_ = nullptr;
    QPushButton* removeLogo_ = nullptr;
    QComboBox* papers_ = nullptr;
    SectionChoice* sections_ = nullptr;
};

} // namespace parvis
