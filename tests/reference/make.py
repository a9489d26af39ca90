"""Writes the numbers of this folder that were not handed to the project: mape.json, msle.json, poisson.json and gaussian.json, and the cases
focal_with_logits/added/*. It needs PyTorch, scikit-learn and NumPy (Debian 12: python3-torch, python3-sklearn): /usr/bin/python3 make.py"""

import json
import pathlib
import random

import numpy
import sklearn
import torch
import torch.nn.functional as F
from sklearn import metrics

FOLDER = pathlib.Path(__file__).parent
VERSIONS = f"PyTorch {torch.__version__}, scikit-learn {sklearn.__version__}, NumPy {numpy.__version__}, float64"
REDUCE = {"mean": torch.mean, "sum": torch.sum, "none": lambda each: each}
random.seed(15)


def plain(value):
    """A number as JSON has it: what is not finite is a string."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if numpy.isfinite(value):
        return value
    return {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}[str(value)]


def answer(each, pred, target, params, reduction):
    """Value and gradient as PyTorch gives them; with no reduction, the gradient of the sum."""
    tensor = torch.tensor(pred, dtype=torch.float64, requires_grad=True)
    value = REDUCE[reduction](each(tensor, torch.tensor(target, dtype=torch.float64), **params))
    value.sum().backward()
    return {"value": plain(value.tolist()), "gradient": plain(tensor.grad.tolist())}


def cases_of(name, each, rows, refused, check=None):
    cases = []
    for number, (pred, target, params, reduction) in enumerate(rows, 1):
        expected = answer(each, pred, target, params, reduction)
        if check and reduction == "mean":
            theirs = check(pred, target, params)
            assert abs(theirs - expected["value"]) <= 1e-12 * abs(theirs) + 1e-14, (name, theirs, expected)
        cases.append(
            {
                "id": f"{name}/{number:03}",
                "inputs": {"pred": pred, "target": target, "params": params, "reduction": reduction},
                "expected": expected,
            }
        )
    for number, (note, pred, target, params) in enumerate(refused, 1):
        cases.append(
            {
                "id": f"{name}/refused/{number}",
                "note": note,
                "inputs": {"pred": pred, "target": target, "params": params, "reduction": "mean"},
                "expected": {"throws": True},
            }
        )
    return cases


def text_of(head, cases):
    return json.dumps(head)[:-1] + ', "cases": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]}\n"


def write(name, formula, expression, checked_by, atol, cases):
    head = {
        "loss": name,
        "formula": formula,
        "torch": expression,
        "checked_by": checked_by,
        "generated_with": f"make.py in this folder: {VERSIONS}",
        "tolerance": {"rtol": 1e-12, "atol_value": atol, "atol_gradient": atol},
    }
    (FOLDER / f"{name}.json").write_text(text_of(head, cases))


def numbers(count, low, high):
    return [round(random.uniform(low, high), 3) for _ in range(count)]


def rows_of(low, high, targets, params, reductions=("mean", "sum", "none")):
    """Thirty random batches of one to eight predictions."""
    for number in range(30):
        size = 1 + number % 8
        yield numbers(size, low, high), targets(size), params(number), reductions[number % len(reductions)]


NONE = lambda number: {}
TWO_FOR_THREE = ("lengths differ", [1.0, 2.0], [1.0, 2.0, 3.0])

write(
    "mape",
    "mean of |pred - target| / |target|, a fraction",
    "torch.mean(torch.abs(pred - target) / torch.abs(target))",
    "sklearn.metrics.mean_absolute_percentage_error",
    0.0,
    cases_of(
        "mape",
        lambda pred, target: torch.abs(pred - target) / torch.abs(target),
        [
            *rows_of(-100, 200, lambda size: [one or 1.0 for one in numbers(size, -100, 200)], NONE, ["mean"]),
            ([30.0, 0.0, 5.0], [30.0, 20.0, -5.0], {}, "mean"),
            ([1e300, 1.0], [1e-3, 1e-12], {}, "mean"),
        ],
        [("a target of 0", [1.0, 2.0], [1.0, 0.0], {}), (*TWO_FOR_THREE, {})],
        lambda pred, target, params: metrics.mean_absolute_percentage_error(target, pred),
    ),
)

write(
    "msle",
    "mean of (ln(1 + pred) - ln(1 + target))^2",
    "torch.mean((torch.log1p(pred) - torch.log1p(target)) ** 2)",
    "sklearn.metrics.mean_squared_log_error",
    1e-14,
    cases_of(
        "msle",
        lambda pred, target: (torch.log1p(pred) - torch.log1p(target)) ** 2,
        [
            *rows_of(0, 500, lambda size: numbers(size, 0, 500), NONE, ["mean"]),
            ([0.0, 7.0], [0.0, 7.0], {}, "mean"),
            ([1e-9, 3.0], [2e-9, 1e15], {}, "mean"),
        ],
        [
            ("a prediction below 0", [-0.5, 2.0], [1.0, 1.0], {}),
            ("a target below 0", [1.0, 2.0], [1.0, -3.0], {}),
            (*TWO_FOR_THREE, {}),
        ],
        lambda pred, target, params: metrics.mean_squared_log_error(target, pred),
    ),
)

write(
    "poisson",
    "pred - target ln(pred) + target ln(target) - target: PoissonNLLLoss without its stand-in for the factorial, moved to be 0 where pred = target",
    "F.poisson_nll_loss(pred, target, log_input=False, full=False, eps=0) + torch.xlogy(target, target) - target",
    "half of sklearn.metrics.mean_poisson_deviance",
    1e-13,
    cases_of(
        "poisson",
        lambda pred, target: F.poisson_nll_loss(pred, target, log_input=False, full=False, eps=0, reduction="none")
        + torch.xlogy(target, target)
        - target,
        [
            *rows_of(0.05, 30, lambda size: [float(random.randint(0, 20)) for _ in range(size)], NONE),
            ([0.001, 250.0, 3.0], [0.0, 200.0, 3.0], {}, "none"),
            ([0.5, 2.0], [0.25, 3.75], {}, "mean"),
        ],
        [
            ("a rate below 0", [-1.0, 2.0], [1.0, 1.0], {}),
            ("a count below 0", [1.0, 2.0], [1.0, -3.0], {}),
            (*TWO_FOR_THREE, {}),
        ],
        lambda pred, target, params: metrics.mean_poisson_deviance(target, pred) / 2,
    ),
)

write(
    "gaussian",
    "ln(spread) + (pred - target)^2 / (2 spread^2): GaussianNLLLoss with var = spread^2, without the constant ln(2 pi) / 2",
    "F.gaussian_nll_loss(pred, target, var=spread^2, full=False)",
    "torch.distributions.Normal(pred, spread).log_prob(target)",
    1e-14,
    cases_of(
        "gaussian",
        lambda pred, target, spread: F.gaussian_nll_loss(
            pred, target, torch.full_like(pred, spread**2), full=False, reduction="none"
        ),
        [
            *rows_of(-50, 50, lambda size: numbers(size, -50, 50), lambda number: {"spread": [1.0, 0.5, 7.5, 40.0][number % 4]}),
            ([3.0, -1.0], [3.0, -1.0], {"spread": 0.1}, "none"),
            ([1e5], [-1e5], {"spread": 2.0}, "sum"),
        ],
        [
            ("no spread at all", [1.0, 2.0], [1.0, 1.0], {"spread": 0.0}),
            ("a spread below 0", [1.0, 2.0], [1.0, 1.0], {"spread": -2.0}),
            (*TWO_FOR_THREE, {"spread": 1.0}),
        ],
        lambda pred, target, params: float(
            -torch.distributions.Normal(torch.tensor(pred, dtype=torch.float64), params["spread"])
            .log_prob(torch.tensor(target, dtype=torch.float64))
            .mean()
            - 0.5 * numpy.log(2 * numpy.pi)
        ),
    ),
)


def focal_with_logits(pred, target, gamma):
    cross_entropy = F.binary_cross_entropy_with_logits(pred, target, reduction="none")
    share = torch.sigmoid(pred)
    return cross_entropy * (1 - (share * target + (1 - share) * (1 - target))) ** gamma


focal = FOLDER / "focal_with_logits.json"
head = json.loads(focal.read_text())
handed = [case for case in head.pop("cases") if "/added/" not in case["id"]]
added = cases_of(
    "focal_with_logits/added",
    focal_with_logits,
    [
        ([0.5, -2.25, 3.0], [1.0, 0.0, 0.0], {"gamma": 2.0}, "sum"),
        ([-1.5, 4.0, 0.0], [1.0, 1.0, 0.0], {"gamma": 3.0}, "none"),
    ],
    [
        ("a label of -1", [0.5, 2.0], [1.0, -1.0], {"gamma": 2.0}),
        ("a gamma below 0", [0.5, 2.0], [1.0, 0.0], {"gamma": -1.0}),
    ],
)
focal.write_text(text_of(head, handed + added))
