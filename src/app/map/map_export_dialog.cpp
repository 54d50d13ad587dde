// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_export_dialog.h"

#include "app/map/map_export_settings.h"
#include "app/map/map_pages.h"
#include "domain/papers/paper_templates.h"
#include "ui_map_export_dialog.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/workspace.h"

#include <QFileDialog>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int previewDelay = 120; ///< milliseconds

const MapExportSettings exportSettings;
const FolderSetting logoFolder(u"logos"_s);

template <class E>
E valueOf(const QComboBox& box)
{
    return static_cast<E>(box.currentData().toInt());
}

} // namespace

MapExportDialog::MapExportDialog(Workspace& workspace, MapExportSource source, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , source_(std::move(source))
    , ui_(std::make_unique<Ui::MapExportDialog>())
{
    ui_->setupUi(this);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Export…"));
    print_ = ui_->buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print_->setIcon(Look::icon(u"print"_s));
    connect(print_, &QPushButton::clicked, this, &MapExportDialog::print);
    ui_->caption->setObjectName(u"caption"_s);
    ui_->dpi->setSuffix(tr(" dpi"));
    for (QToolButton* button : {ui_->previousPage, ui_->nextPage}) {
        QSizePolicy kept = button->sizePolicy();
        kept.setRetainSizeWhenHidden(true); // the room of the preview does not depend on it
        button->setSizePolicy(kept);
    }
    connect(ui_->previousPage, &QToolButton::clicked, this, [this] { turnPage(-1); });
    connect(ui_->nextPage, &QToolButton::clicked, this, [this] { turnPage(1); });
    settled_.setSingleShot(true);
    settled_.setInterval(previewDelay);
    connect(&settled_, &QTimer::timeout, this, &MapExportDialog::preview);
    fillChoices();
    restore();
    connect(ui_->kind, &QComboBox::currentIndexChanged, this, &MapExportDialog::showKind);
    connect(ui_->format, &QComboBox::currentIndexChanged, this, &MapExportDialog::showRows);
    for (QComboBox* box : {ui_->scope, ui_->paper, ui_->orientation})
        connect(box, &QComboBox::currentIndexChanged, &settled_, qOverload<>(&QTimer::start));
    for (QLineEdit* line : {ui_->title, ui_->subtitle, ui_->author, ui_->logo})
        connect(line, &QLineEdit::textChanged, &settled_, qOverload<>(&QTimer::start));
    connect(ui_->dpi, &QSpinBox::valueChanged, &settled_, qOverload<>(&QTimer::start));
    connect(ui_->asOnScreen, &QCheckBox::toggled, &settled_, qOverload<>(&QTimer::start));
    connect(ui_->chooseLogo, &QPushButton::clicked, this, &MapExportDialog::chooseLogo);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &MapExportDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    Look::follow(this, [this] {
        const int unit = Look::unit();
        ui_->preview->setMinimumSize(unit * 24, unit * 24);
    });
    resize(Look::unit() * 112, Look::unit() * 76);
    showKind();
}

MapExportDialog::~MapExportDialog() = default;

void MapExportDialog::fillChoices()
{
    for (const auto& name : EnumNames<MapExportKind>::all)
        ui_->kind->addItem(label(name.value), int(name.value));
    for (const MapExportScope scope : scopesOf(source_))
        ui_->scope->addItem(scopeLabel(scope, source_), int(scope));
    ui_->paper->addItem(u"A4"_s, false);
    ui_->paper->addItem(u"A3"_s, true);
    ui_->orientation->addItem(tr("Portrait"), false);
    ui_->orientation->addItem(tr("Landscape"), true);
}

void MapExportDialog::restore()
{
    const auto select = [](QComboBox* box, const QVariant& wanted) {
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    };
    const auto kind = parseIdentifier<MapExportKind>(exportSettings.kind.value());
    select(ui_->kind, int(kind.value_or(MapExportKind::Page)));
    select(ui_->paper, exportSettings.a3.value());
    select(ui_->orientation, exportSettings.landscape.value());
    ui_->dpi->setValue(exportSettings.dpi.value());
    ui_->author->setText(exportSettings.author.value());
    ui_->logo->setText(exportSettings.logo.value());
    ui_->title->setText(mapTitle(source_));
    ui_->subtitle->setPlaceholderText(source_.scene->theme().title);
    const PaperTemplate paper = paperTemplateOf(source_.records);
    if (!paper.publisher.isEmpty())
        ui_->author->setPlaceholderText(paper.publisher);
    if (!paper.logo.isEmpty())
        ui_->logo->setPlaceholderText(tr("That of the template of the papers"));
}

void MapExportDialog::remember() const
{
    const MapExportChoice chosen = choice();
    exportSettings.kind.keep(identifier(chosen.kind));
    MapExportSettings::format(chosen.kind).keep(chosen.format);
    exportSettings.a3.keep(ui_->paper->currentData().toBool());
    exportSettings.landscape.keep(ui_->orientation->currentData().toBool());
    exportSettings.dpi.keep(ui_->dpi->value());
    exportSettings.author.keep(chosen.author);
    exportSettings.logo.keep(chosen.logo);
}

/// The formats of that kind, the one of last time first in mind.
void MapExportDialog::showFormats()
{
    const auto kind = valueOf<MapExportKind>(*ui_->kind);
    const QString last = MapExportSettings::format(kind).value();
    const QSignalBlocker quiet(ui_->format);
    ui_->format->clear();
    for (const QString& format : exportFormats(kind))
        ui_->format->addItem(formatLabel(kind, format), format);
    ui_->format->setCurrentIndex(std::max(0, ui_->format->findData(last)));
}

void MapExportDialog::showKind()
{
    page_ = 0;
    showFormats();
    showRows();
}

/// Only what the kind and the format depend on.
void MapExportDialog::showRows()
{
    const auto kind = valueOf<MapExportKind>(*ui_->kind);
    const bool page = kind == MapExportKind::Page;
    const bool onPaper = isOnPaper(kind);
    print_->setVisible(onPaper);
    const auto show = [](bool visible, std::initializer_list<QWidget*> row) {
        for (QWidget* widget : row)
            widget->setVisible(visible);
    };
    show(kind != MapExportKind::View, {ui_->scopeLabel, ui_->scope});
    show(page, {ui_->asOnScreen, ui_->subtitleLabel, ui_->subtitle});
    show(onPaper, {ui_->paperLabel, ui_->paper, ui_->orientationLabel, ui_->orientation, ui_->authorLabel, ui_->author,
                   ui_->logoLabel, ui_->logo, ui_->chooseLogo});
    show(ui_->format->currentData().toString() == u"png", {ui_->dpiLabel, ui_->dpi});
    show(page || kind == MapExportKind::View, {ui_->titleLabel, ui_->title});
    settled_.start();
}

MapExportChoice MapExportDialog::choice() const
{
    MapExportChoice choice;
    choice.kind = valueOf<MapExportKind>(*ui_->kind);
    choice.scope = valueOf<MapExportScope>(*ui_->scope);
    choice.format = ui_->format->currentData().toString();
    choice.page = pageFormat(ui_->paper->currentData().toBool(), ui_->orientation->currentData().toBool());
    choice.dpi = ui_->dpi->value();
    choice.asOnScreen = ui_->asOnScreen->isChecked();
    choice.title = ui_->title->text().trimmed();
    choice.subtitle = ui_->subtitle->text().trimmed();
    choice.author = ui_->author->text().trimmed();
    choice.logo = ui_->logo->text().trimmed();
    return choice;
}

void MapExportDialog::chooseLogo()
{
    const QString shown = ui_->logo->text().trimmed();
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose your logo"), shown.isEmpty() ? logoFolder.path() : shown,
                                     tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    logoFolder.keepFolderOf(path);
    ui_->logo->setText(path);
}

QSize MapExportDialog::previewRoom() const
{
    return (QSizeF(ui_->preview->size()) * devicePixelRatioF()).toSize().expandedTo({64, 64});
}

void MapExportDialog::preview()
{
    const double ratio = devicePixelRatioF();
    previewing_.run(
        tr("Preview"),
        [choice = choice(), source = source_, room = previewRoom(), page = page_, ratio](const JobControl& control) {
            MapExportPreview made = previewMapExport(choice, source, room, page, control.stop);
            made.image.setDevicePixelRatio(ratio);
            return made;
        },
        [this](const MapExportPreview& made) { showPreview(made); },
        [this](std::exception_ptr error) { showProblem(error); });
}

void MapExportDialog::turnPage(int step)
{
    page_ += step;
    preview();
}

void MapExportDialog::showPreview(const MapExportPreview& made)
{
    page_ = made.page;
    keepPlaces({ui_->previousPage, ui_->nextPage});
    for (QToolButton* button : {ui_->previousPage, ui_->nextPage})
        button->setVisible(made.pageCount > 1);
    setObstacle(ui_->previousPage, unless(made.page > 0, tr("This is the first page.")));
    setObstacle(ui_->nextPage, unless(made.page + 1 < made.pageCount, tr("This is the last page.")));
    QPixmap picture = QPixmap::fromImage(made.image);
    if (!picture.isNull()) {
        QPainter painter(&picture);
        painter.setPen(Look::ink(Look::Ink::Line));
        painter.drawRect(QRectF({0, 0}, picture.deviceIndependentSize()).adjusted(0, 0, -1, -1));
    }
    ui_->preview->setPixmap(picture);
    ui_->preview->setAccessibleDescription(made.text);
    tell(made.text, !picture.isNull());
    allow(unless(!made.empty, made.text));
}

/// @param obstacle  why there is nothing to export; empty: there is
void MapExportDialog::allow(const QString& obstacle)
{
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), obstacle);
    setObstacle(print_, obstacle);
}

/// The pages that the choice makes, whatever format a file of them would have.
void MapExportDialog::print()
{
    remember();
    const auto take = [chosen = choice(), source = source_] { return mapPages(chosen, source); };
    workspace_.requests().print({{tr("the map"), ui_->title->text().trimmed(), take}});
}

/// Below the preview, or in its place.
void MapExportDialog::tell(const QString& text, bool belowPreview)
{
    ui_->stack->setCurrentWidget(belowPreview ? ui_->picturePage : static_cast<QWidget*>(ui_->details));
    ui_->caption->setText(belowPreview ? text : QString());
    ui_->details->setPlainText(belowPreview ? QString() : text);
}

void MapExportDialog::showProblem(std::exception_ptr error)
{
    allow(tr("The preview says what is wrong."));
    try {
        std::rethrow_exception(error);
    } catch (const Error& problem) {
        tell(errorText(problem), false);
    } catch (const std::exception& problem) {
        tell(QString::fromUtf8(problem.what()), false);
    }
}

void MapExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    settled_.start();
}

void MapExportDialog::accept()
{
    const MapExportChoice chosen = choice();
    FileChoice file{
        tr("Export the map"), exportName(chosen, source_), {{chosen.format, formatLabel(chosen.kind, chosen.format)}}};
    file.namesSeveral = makesManyFiles(chosen);
    target_ = chooseFileToWrite(this, file);
    if (target_.path.isEmpty())
        return;
    remember();
    QDialog::accept();
}

} // namespace parvis
