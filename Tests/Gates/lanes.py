"""Runs tasks side by side, each lane with a browser of its own: a browser alone leaves half of a machine idle."""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cached_property
from multiprocessing.util import Finalize
from time import monotonic

MOST = 3


class Tools:
    """What the tasks of a lane share: one browser, started when the first of them needs it."""

    # Seconds that something which a script does may take until it counts as not done.
    patience = 30

    @cached_property
    def browser(self):
        from browser import Browser

        return Browser()

    def renew(self):
        """After a failure, which may have been the browser's, the next task gets another one."""
        browser = self.__dict__.pop("browser", None)
        if browser:
            browser.close()


tools = Tools()


def each(run, tasks):
    """Yields (task, what `run` makes of it with tools, seconds) as tasks end, which begin in the order given."""
    # (Forked, so that tasks may hold what no pipe carries; a lane that is killed is an error here, not a wait.)
    forked = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(lanes(), forked, starting, (run, tasks)) as pool:
        futures = {pool.submit(task, number): number for number in range(len(tasks))}
        for future in as_completed(futures):
            yield tasks[futures[future]], *future.result()


def lanes():
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(max(cores, 2), MOST)


def starting(run, tasks):
    global work
    work = run, tasks
    Finalize(None, tools.renew, exitpriority=1)


def task(number):
    run, tasks = work
    began = monotonic()
    made = run(*tasks[number], tools)
    return made, monotonic() - began
