// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/paper_template_form.h"

#include "app/press/section_choice.h"
#include "report/logo.h"
#include "report/paper_setting.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/drop_files.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/error_text.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int logoLines = 3; ///< how high its picture is
const QStringList logoSuffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"svg"_s};

QString optionalColourProblem(const QString& typed)
{
    return typed.trimmed().isEmpty() ? QString() : paperColourProblem(typed.trimmed().toLower());
}

QPushButton* plainButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PaperTemplateForm::PaperTemplateForm(QWidget* parent)
    : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, Look::unit(), 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addTexts(*form);
    accent_ = addColour(*form, tr("&Colour of titles and links"), u"accent"_s, look::accent);
    quiet_ = addColour(*form, tr("Colour of &notes"), u"quiet"_s, look::muted);
    addTypeface(*form);
    addLogo(*form);
    addSections(*form);
    fill({});
}

void PaperTemplateForm::addTexts(QFormLayout& form)
{
    const auto add = [&](const QString& label, const QString& name, const QString& hint) {
        auto* line = new QLineEdit(this);
        line->setObjectName(name);
        line->setMaxLength(longestTemplateText);
        line->setPlaceholderText(hint);
        connect(line, &QLineEdit::textEdited, this, &PaperTemplateForm::tellEdited);
        form.addRow(label, line);
        return line;
    };
    publisher_ = add(tr("&Issued by"), u"publisher"_s, tr("The body that issues the papers"));
    header_ = add(tr("&Head of pages"), u"header"_s, tr("Stands before the title, from the second page on"));
    footer_ = add(tr("Foot of &pages"), u"footer"_s, tr("In place of the issuing body"));
}

/// The line, its contrast, and a way to choose one by eye.
PaperTemplateForm::ColourField PaperTemplateForm::addColour(QFormLayout& form, const QString& label,
                                                            const QString& name, const QColor& usual)
{
    auto* line = new CheckedLine(this);
    line->setObjectName(name);
    line->setProblem(&optionalColourProblem);
    line->setPlaceholderText(usual.name());
    auto* contrast = new QLabel(this);
    contrast->setObjectName(name + u"Contrast"_s);
    contrast->setToolTip(tr("Contrast with the darkest ground of a paper, the head of its tables; a text needs 4.5:1 "
                            "to be read by all (WCAG 2.1)"));
    auto* choose = plainButton(tr("Choose…"), name + u"Choose"_s, this);
    choose->setAccessibleName(tr("%1: %2").arg(QString(label).remove(u'&'), tr("Choose…")));
    auto* row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(contrast);
    row->addWidget(choose);
    stackInLargeText(*row, *this);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(line);
    form.addRow(caption, row);
    connect(line, &QLineEdit::textEdited, this, &PaperTemplateForm::tellEdited);
    connect(choose, &QPushButton::clicked, this, [this, line] { chooseColour(*line); });
    return {line, contrast};
}

void PaperTemplateForm::addTypeface(QFormLayout& form)
{
    typeface_ = new QComboBox(this);
    typeface_->setObjectName(u"typeface"_s);
    typeface_->addItem(tr("That of Parvis"), QString());
    for (const QString& family : embeddableTypefaces())
        typeface_->addItem(family, family);
    typeface_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    typeface_->setMinimumContentsLength(12);
    typeface_->setToolTip(tr("Typefaces of this computer whose makers let documents embed them"));
    connect(typeface_, &QComboBox::currentIndexChanged, this, &PaperTemplateForm::tellEdited);
    form.addRow(tr("T&ypeface"), typeface_);
}

void PaperTemplateForm::addLogo(QFormLayout& form)
{
    setAcceptDrops(true);
    logo_ = new QLabel(this);
    auto* choose = plainButton(tr("Choose a &logo…"), u"chooseLogo"_s, this);
    removeLogo_ = plainButton(tr("Without a logo"), u"removeLogo"_s, this);
    auto* row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(removeLogo_);
    row->addWidget(logo_, 1);
    stackInLargeText(*row, *this);
    form.addRow(new QLabel(tr("Logo"), this), row);
    connect(choose, &QPushButton::clicked, this, &PaperTemplateForm::chooseLogo);
    connect(removeLogo_, &QPushButton::clicked, this, [this] {
        paper_.logo.clear();
        showLogo();
        tellEdited();
    });
}

void PaperTemplateForm::addSections(QFormLayout& form)
{
    papers_ = new QComboBox(this);
    papers_->setObjectName(u"papers"_s);
    for (const auto& kind : EnumNames<PaperKind>::all)
        papers_->addItem(label(kind.value), identifier(kind.value));
    form.addRow(tr("P&aper shown"), papers_);
    connect(papers_, &QComboBox::currentIndexChanged, this, [this] {
        showSections();
        tellEdited();
    });
    sections_ = new SectionChoice(this);
    auto* caption = new QLabel(tr("Its &sections"), this);
    caption->setBuddy(sections_->list());
    form.addRow(caption, sections_);
    connect(sections_, &SectionChoice::edited, this, [this] {
        paper_.*sectionMember(paper()) = sections_->sections();
        tellEdited();
    });
}

PaperKind PaperTemplateForm::paper() const
{
    return parseIdentifier<PaperKind>(papers_->currentData().toString()).value_or(PaperKind::PressReview);
}

void PaperTemplateForm::showSections()
{
    sections_->setSections(paper(), paper_.*sectionMember(paper()));
}

void PaperTemplateForm::fill(const PaperTemplate& paper)
{
    const QScopedValueRollback filling(isFilling_, true);
    paper_ = paper;
    publisher_->setText(paper.publisher);
    header_->setText(paper.header);
    footer_->setText(paper.footer);
    accent_.line->setText(paper.accent);
    quiet_.line->setText(paper.quiet);
    showContrasts();
    // One that this computer has not is kept: another one has it.
    if (!paper.typeface.isEmpty() && typeface_->findData(paper.typeface) < 0)
        typeface_->addItem(tr("%1 (not on this computer)").arg(paper.typeface), paper.typeface);
    typeface_->setCurrentIndex(std::max(0, typeface_->findData(paper.typeface)));
    showSections();
    showLogo();
}

PaperTemplate PaperTemplateForm::typed() const
{
    PaperTemplate paper = paper_;
    paper.publisher = publisher_->text().trimmed();
    paper.header = header_->text().trimmed();
    paper.footer = footer_->text().trimmed();
    paper.accent = accent_.line->text().trimmed().toLower();
    paper.quiet = quiet_.line->text().trimmed().toLower();
    paper.typeface = typeface_->currentData().toString();
    return paper;
}

QString PaperTemplateForm::problem() const
{
    return paperTemplateProblem(typed());
}

void PaperTemplateForm::chooseColour(CheckedLine& line)
{
    const QColor now(line.text().isEmpty() ? line.placeholderText() : line.text());
    const QColor chosen = QColorDialog::getColor(now, this, tr("Colour of the papers"));
    if (!chosen.isValid())
        return;
    line.setText(chosen.name());
    line.check();
    tellEdited();
}

void PaperTemplateForm::chooseLogo()
{
    const FolderSetting folder(u"logos"_s);
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose your logo"), folder.path(),
                                                      fileFilter(tr("Pictures"), logoSuffixes));
    if (path.isEmpty())
        return;
    folder.keepFolderOf(path);
    takeLogo(path);
}

void PaperTemplateForm::takeLogo(const QString& path)
{
    try {
        paper_.logo = logoText(readLogo(path));
    } catch (const Error& problem) {
        Q_EMIT failed(errorText(problem));
        return;
    }
    showLogo();
    tellEdited();
}

void PaperTemplateForm::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFile(*event->mimeData(), logoSuffixes).isEmpty())
        event->acceptProposedAction();
}

void PaperTemplateForm::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeLogo(localFile(*event->mimeData(), logoSuffixes));
}

void PaperTemplateForm::showContrasts()
{
    for (const ColourField& field : {accent_, quiet_}) {
        const QString typed = field.line->text().trimmed().toLower();
        const QString colour = typed.isEmpty() ? field.line->placeholderText() : typed;
        const bool isColour = contrastBetween(colour, darkestGround) > 0;
        field.contrast->setText(isColour ? tr("contrast %1").arg(contrastText(colour)) : QString());
    }
}

void PaperTemplateForm::showLogo()
{
    const QImage logo = logoOf(paper_.logo);
    const int height = fontMetrics().lineSpacing() * logoLines;
    logo_->setAccessibleName(logo.isNull() ? tr("No logo") : tr("Logo"));
    if (logo.isNull())
        logo_->setText(tr("No logo"));
    else
        logo_->setPixmap(
            QPixmap::fromImage(logo.scaled(QSize(height * 3, height), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    setObstacle(removeLogo_, unless(!logo.isNull(), tr("There is no logo.")));
}

void PaperTemplateForm::tellEdited()
{
    if (isFilling_)
        return;
    showContrasts();
    Q_EMIT edited();
}

} // namespace parvis
