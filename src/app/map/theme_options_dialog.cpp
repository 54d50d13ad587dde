// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/theme_options_dialog.h"

#include "app/map/theme_options.h"
#include "ui_theme_options_dialog.h"
#include "widgets/look/obstacle.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto byHand = u"hand"_s;

} // namespace

ThemeOptionsDialog::ThemeOptionsDialog(ThemeId theme, const ThemeSetting& setting, const Register& records,
                                       QWidget* parent)
    : QDialog(parent)
    , ui_(std::make_unique<Ui::ThemeOptionsDialog>())
    , theme_(theme)
    , first_(setting)
    , setting_(setting)
{
    ui_->setupUi(this);
    setWindowTitle(tr("Theme: %1").arg(themeLabel(theme)));
    fill(records);
    showSetting(setting);
    for (QComboBox* box : {ui_->slice, ui_->place, ui_->method, ui_->symbols})
        connect(box, &QComboBox::currentIndexChanged, this, &ThemeOptionsDialog::read);
    connect(ui_->classes, &QSpinBox::valueChanged, this, &ThemeOptionsDialog::read);
    connect(ui_->breaks, &QLineEdit::textChanged, this, &ThemeOptionsDialog::read);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(ui_->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        showSetting({.today = first_.today, .locale = first_.locale});
        read();
    });
}

ThemeOptionsDialog::~ThemeOptionsDialog() = default;

void ThemeOptionsDialog::reject()
{
    if (setting_ != first_)
        Q_EMIT changed(first_);
    QDialog::reject();
}

void ThemeOptionsDialog::fill(const Register& records)
{
    ui_->slice->addItem(tr("The latest ones"));
    for (const FundingSlice& slice : slices_ = fundingSlices(records))
        ui_->slice->addItem(sliceText(slice));
    for (const auto& name : EnumNames<FundingPlace>::all)
        ui_->place->addItem(label(name.value), int(name.value));
    for (QWidget* part : std::initializer_list<QWidget*>{ui_->sliceLabel, ui_->slice, ui_->placeLabel, ui_->place})
        part->setVisible(showsFunding(theme_));
    ui_->method->addItem(tr("Usual for this theme"), QString());
    for (const auto& name : EnumNames<ClassMethod>::all)
        ui_->method->addItem(label(name.value), identifier(name.value));
    ui_->method->addItem(tr("By hand"), byHand);
    ui_->symbols->addItem(tr("Population"));
    ui_->symbols->addItem(themeLabel(theme_));
    const bool hasOtherSize = theme_ != ThemeId::Population;
    ui_->symbolsLabel->setVisible(hasOtherSize);
    ui_->symbols->setVisible(hasOtherSize);
}

void ThemeOptionsDialog::showSetting(const ThemeSetting& setting)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(ui_->slice),   QSignalBlocker(ui_->place),
                                    QSignalBlocker(ui_->method),  QSignalBlocker(ui_->symbols),
                                    QSignalBlocker(ui_->classes), QSignalBlocker(ui_->breaks)};
    const auto slice = setting.slice ? std::ranges::find(slices_, *setting.slice) : slices_.end();
    ui_->slice->setCurrentIndex(slice == slices_.end() ? 0 : int(slice - slices_.begin()) + 1);
    ui_->place->setCurrentIndex(ui_->place->findData(int(setting.place)));
    const QString method = !setting.breaks.empty() ? byHand : setting.method ? identifier(*setting.method) : QString();
    ui_->method->setCurrentIndex(ui_->method->findData(method));
    ui_->classes->setValue(setting.classes);
    ui_->breaks->setText(breaksText(setting.breaks, setting.locale));
    ui_->symbols->setCurrentIndex(setting.symbolsByValue ? 1 : 0);
    showMethod(method);
    ui_->problem->clear();
}

void ThemeOptionsDialog::showMethod(const QString& method)
{
    setObstacle(ui_->breaks, unless(method == byHand, tr("The bounds are computed with this method.")));
    setObstacle(ui_->classes, unless(method != byHand, tr("The bounds that are typed make the classes.")));
}

void ThemeOptionsDialog::read()
{
    const QString method = ui_->method->currentData().toString();
    showMethod(method);
    const auto breaks = method == byHand ? parseBreaks(ui_->breaks->text()) : std::vector<double>();
    ui_->problem->setText(breaks ? QString() : tr("The bounds are at most four numbers with semicolons between them."));
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), ui_->problem->text());
    if (!breaks)
        return;
    ThemeSetting setting = first_;
    setting.breaks = *breaks;
    setting.method = parseIdentifier<ClassMethod>(method);
    setting.classes = ui_->classes->value();
    const int slice = ui_->slice->currentIndex();
    setting.slice = slice > 0 ? std::optional(slices_[std::size_t(slice - 1)]) : std::nullopt;
    setting.place = FundingPlace(ui_->place->currentData().toInt());
    setting.symbolsByValue = ui_->symbols->currentIndex() == 1;
    if (setting == setting_)
        return;
    setting_ = setting;
    Q_EMIT changed(setting);
}

} // namespace parvis
